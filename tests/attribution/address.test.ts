import { describe, expect, it } from 'vitest';
import { liesAt, parseAddress, unwrapAddress } from '../../reading/attribution/address';
import { isHomeOf, releaseIdIn, wireNamed } from '../../reading/attribution/wire-names';
import { WIRE_SERVICES } from '../../reading/attribution/wire-services';

const wire = (id: string) => {
  const found = WIRE_SERVICES.find((service) => service.id === id);
  if (!found) throw new Error(`No wire service ${id}`);
  return found;
};

describe('parseAddress', () => {
  it.each([
    ['https://www.oakmere.example/a/b?c=1#d', { host: 'oakmere.example', path: '/a/b', query: 'c=1' }],
    ['HTTP://User:pw@Oakmere.Example:8080', { host: 'oakmere.example', path: '/', query: '' }],
    ['http://127.0.0.1:4000/x', { host: '127.0.0.1', path: '/x', query: '' }],
  ])('takes %s apart', (href, parts) => {
    expect(parseAddress(href)).toEqual(parts);
  });

  it.each(['file:///tmp/a.html', 'mailto:a@b.example', '/a/b', '', 'javascript:void(0)'])(
    '%s is none',
    (href) => {
      expect(parseAddress(href)).toBeNull();
    },
  );
});

describe('liesAt', () => {
  it.each([
    ['https://oakmere.example/a', 'oakmere.example', true],
    ['https://news.oakmere.example/a', 'oakmere.example', true],
    ['https://notoakmere.example/a', 'oakmere.example', false],
    ['https://oakmere.example/ct/CT', 'oakmere.example/ct', true],
    ['https://oakmere.example/other', 'oakmere.example/ct', false],
    ['https://paper.example/?u=https://oakmere.example/', 'oakmere.example', false],
  ])('%s at %s: %s', (href, place, lies) => {
    expect(liesAt(parseAddress(href), place)).toBe(lies);
  });
});

describe('unwrapAddress', () => {
  it.each([
    [
      'https://c212.net/c/link/?t=0&l=en&u=https%3A%2F%2Foakmere.example%2Fa%3Fb%3D1',
      'https://oakmere.example/a?b=1',
    ],
    [
      'https://cts.businesswire.com/ct/CT?id=smartlink&url=https%3A%2F%2Foakmere.example&newsitemid=20250915000001',
      'https://oakmere.example',
    ],
    [
      'https://a.example/?url=https%3A%2F%2Fb.example%2F%3Fu%3Dhttps%253A%252F%252Fc.example',
      'https://c.example',
    ],
    ['https://oakmere.example/search?u=ferries', 'https://oakmere.example/search?u=ferries'],
    ['https://oakmere.example/?u=%E0%A4%A', 'https://oakmere.example/?u=%E0%A4%A'],
    ['/relative?u=https%3A%2F%2Foakmere.example', '/relative?u=https%3A%2F%2Foakmere.example'],
  ])('%s leads to %s', (href, target) => {
    expect(unwrapAddress(href)).toBe(target);
  });
});

describe('releaseIdIn', () => {
  it.each([
    ['pr-newswire', 'https://www.prnewswire.com/news-releases/oakmere-ferries-302441234.html', '302441234'],
    ['pr-newswire', 'https://rt.prnewswire.com/rt.gif?NewsItemId=VN00001&Transmission_Id=2025', 'VN00001'],
    ['pr-newswire', 'https://www.prnewswire.com/contact-us/', null],
    ['pr-newswire-asia', 'https://www.prnasia.com/story/480000-1.shtml', '480000'],
    ['business-wire', 'https://www.businesswire.com/news/home/20250915000001/en/', '20250915000001'],
    [
      'business-wire',
      'https://cts.businesswire.com/ct/CT?id=smartlink&url=x&newsitemid=20250915000001&lan=en',
      '20250915000001',
    ],
    [
      'business-wire',
      'https://cts.businesswire.com/ct/CT?id=bwnews&sty=20250915000001r1&sid=a',
      '20250915000001',
    ],
    [
      'globenewswire',
      'https://www.globenewswire.com/news-release/2025/05/04/3000001/0/en/Oakmere.html',
      '3000001',
    ],
    ['globenewswire', 'https://www.globenewswire.com/Tracker?data=AbCd', null],
    ['media-outreach', 'https://www.media-outreach.com/news/china/2026/06/29/400001/', '400001'],
    [
      'access-newswire',
      'https://www.accessnewswire.com/newsroom/en/transport/oakmere-opens-a-route-1000001',
      '1000001',
    ],
    ['reuters', 'https://www.reuters.com/world/ferries-2025-05-04/', null],
  ])('%s: %s carries %s', (id, href, releaseId) => {
    expect(releaseIdIn(wire(id), href)).toBe(releaseId);
  });
});

describe('wireNamed', () => {
  it.each([
    ['PR Newswire', 'pr-newswire'],
    ['pr-newswire', 'pr-newswire'],
    ['BusinessWire', 'business-wire'],
    ['business-wire', 'business-wire'],
    ['美通社', 'pr-newswire-asia'],
    ['The Associated Press', 'ap'],
    ['TTXVN', 'vna'],
    ['新华社', 'xinhua'],
  ])('%s is %s', (name, id) => {
    expect(wireNamed(name)?.id).toBe(id);
  });

  it.each(['Harbor Post', 'Harbor Post with AP', 'PR', 'wire', ''])('%s is none', (name) => {
    expect(wireNamed(name)).toBeNull();
  });
});

describe('isHomeOf', () => {
  it.each([
    ['reuters', 'https://www.reuters.com/world/', true],
    ['pr-newswire', 'https://www.prnewswire.com/news-releases/', true],
    ['reuters', 'https://www.harborpost.example/reuters.com/', false],
  ])('%s at %s: %s', (id, href, isHome) => {
    expect(isHomeOf(wire(id), href)).toBe(isHome);
  });
});
