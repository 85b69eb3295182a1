import { forms } from '../forms';
import type { NewsroomWords } from '../newsroom-words';

/** English, and the Latin-letter company forms of all the world. */
export const newsroom: NewsroomWords = {
  language: 'en',
  sourceLabels: ['source'],
  releaseSourceLabels: [],
  behindSource: ['view original', 'view source', 'related links'],
  articles: ['the'],
  aboutOpenings: ['about', 'about us'],
  aboutEndings: [],
  issuerLabels: forms`
    company, company name, organization, organisation, organization name, issuer, issued by, name of company
`,
  originalLabels: forms`
    original press release, source press release, original source press release, original release, original
    news release, view original press release, view original release, read original press release, link to
    original press release
`,
  homeNames: forms`home, homepage, front page`,
  releaseStatements: forms`
    this is a press release, this is a paid press release, this press release was, this press release is, this
    news release was, the following press release, the following is a press release, the above press release,
    the issuer is solely responsible, this release was issued, press release provided by, press release issued
    by, press release: paid content, if you object to the content of this press release
`,
  sponsoredStatements: forms`
    sponsored by, sponsored content by, paid for by, paid content by, paid post by, brought to you by, advertiser
    content from, partner content by, this (article|post|story|content) (is|was|has been) (sponsored|paid for), this is (a sponsored|a paid|sponsored|paid) (article|post|story|content|feature|advertisement|advertorial),
    this is an (advertorial|advertisement)
`,
  companyNouns: forms`
    company, firm, startup, start-up, manufacturer, retailer, supplier, producer, corporation, subsidiary,
    airline, insurer, brand
`,
  contactLabels: forms`
    media contact, media contacts, media contact details, media inquiries, media enquiries,
    media relations, press contact, press contacts, press inquiries, investor contact, investor contacts,
    investor relations, investor inquiries, company contact, contact, contacts, contact information,
    for more information, for further information, for media inquiries, press office
`,
  keywordLabels: ['hashtag', 'hashtags', 'tags', 'topics', 'keywords', 'related links'],
  boilerplateOpenings: forms`
    forward-looking statement, forward looking statement, cautionary statement, cautionary note,
    safe harbor, disclaimer
`,
  sponsoredLabels: forms`
    sponsored, sponsored content, sponsored post, sponsored article, paid content, paid post,
    paid partnership, partner content, promoted, promoted content, advertorial, advertisement feature,
    branded content, brand post
`,
  adLabels: forms`ad, advertisement, sponsored by our partners`,
  releaseLabels: forms`
    press release, press releases, news release, news releases, media release, media releases,
    for immediate release
`,
  noticeLabels: forms`pr`,
  deskNames: forms`
    newsroom, newsroom feed, news desk, newsdesk, staff, staff writer, staff reporter, editor, editors,
    editorial team, editorial staff, admin, administrator, wire services, agencies, news agencies,
    pr wire
`,
  bylineOpenings: ['by', 'written by', 'reported by', 'story by'],
  dispatchOpenings: [],
  dispatchWords: [],
  statementOpenings: [],
  legalForms: forms`
    Inc, INC, Incorporated, Ltd, LTD, Limited, LLC, LLP, L.P, PLC, plc, Plc, Corp, CORP, Corporation, Co,
    GmbH, AG, KGaA, eG, S.A, SA, SAS, S.A.S, S.p.A, SpA, S.r.l, S.L, N.V, NV, B.V, BV, AB, AS, ASA, A/S, Oy,
    Oyj, SE, a.s, s.r.o, Sp. z o.o, A.Ş, S.A.B, S/A, Ltda, PT, Tbk, Berhad, Bhd, Pte, Pty, PJSC, JSC
`,
  issuerKinds: {
    'political-party': forms`
      communist party, socialist party, democratic party, republican party, labour party, labor party,
      conservative party, liberal party, green party, national party, people’s party, people's party,
      party committee, party of, CPC, CCP
`,
    government: forms`
      government, ministry, municipality, municipal, city of, county of, state of, province of,
      department of, bureau, embassy, commission, information office, publicity department,
      administrative committee, administration of, authority, city council, county council, parliament,
      central bank
`,
    university: forms`
      university, universities, college, institute of technology, polytechnic, business school
`,
    association: forms`
      association, federation, foundation, society, chamber of commerce, union, alliance, council,
      consortium, coalition, league, charity
`,
    company: forms`
      company, group, holding, holdings, bank, technologies, industries, enterprises, partners, ventures,
      pharmaceuticals, airlines, airways, motors
`,
    other: forms`museum, hospital, institute`,
  },
  places: {
    US: forms`
      Alabama, Ala., AL, Alaska, AK, Arizona, Ariz., AZ, Arkansas, Ark., AR, California, Calif., CA,
      Colorado, Colo., CO, Connecticut, Conn., CT, Delaware, Del., DE, Florida, Fla., FL, Georgia, Ga., GA,
      Hawaii, HI, Idaho, ID, Illinois, Ill., IL, Indiana, Ind., IN, Iowa, IA, Kansas, Kan., KS, Kentucky,
      Ky., KY, Louisiana, La., LA, Maine, ME, Maryland, Md., MD, Massachusetts, Mass., MA, Michigan, Mich.,
      MI, Minnesota, Minn., MN, Mississippi, Miss., MS, Missouri, Mo., MO, Montana, Mont., MT, Nebraska,
      Neb., NE, Nevada, Nev., NV, New Hampshire, N.H., NH, New Jersey, N.J., NJ, New Mexico, N.M., NM,
      New York, N.Y., NY, North Carolina, N.C., NC, North Dakota, N.D., ND, Ohio, OH, Oklahoma, Okla., OK,
      Oregon, Ore., OR, Pennsylvania, Pa., PA, Rhode Island, R.I., RI, South Carolina, S.C., SC,
      South Dakota, S.D., SD, Tennessee, Tenn., TN, Texas, TX, Utah, UT, Vermont, Vt., VT, Virginia, Va.,
      VA, Washington, Wash., WA, West Virginia, W.Va., WV, Wisconsin, Wis., WI, Wyoming, Wyo., WY, D.C.,
      DC, Atlanta, Baltimore, Boston, Chicago, Cincinnati, Cleveland, Dallas, Denver, Detroit, Honolulu,
      Houston, Indianapolis, Las Vegas, Los Angeles, Miami, Milwaukee, Minneapolis, New Orleans,
      Oklahoma City, Philadelphia, Phoenix, Pittsburgh, Salt Lake City, San Antonio, San Diego,
      San Francisco, Seattle, St. Louis
`,
    CA: forms`
      Alberta, Alta., AB, British Columbia, B.C., BC, Manitoba, Man., MB, New Brunswick, N.B., NB,
      Newfoundland and Labrador, N.L., NL, Nova Scotia, N.S., NS, Ontario, Ont., ON, Prince Edward Island,
      P.E.I., PE, Quebec, Québec, Que., QC, Saskatchewan, Sask., SK, Montreal, Ottawa, Quebec City,
      Toronto
`,
    AE: ['Abu Dhabi', 'Dubai', 'UAE'],
    AT: ['Vienna'],
    AU: ['Canberra', 'Melbourne', 'Sydney'],
    BE: ['Brussels'],
    CH: ['Geneva', 'Zurich'],
    CN: forms`
      Beijing, Chengdu, Chongqing, Guangzhou, Guiyang, Hangzhou, Nanjing, Shanghai, Shenzhen, Suzhou,
      Tianjin, Wuhan, Xi'an
`,
    CU: ['Havana'],
    CZ: ['Prague'],
    DE: ['Berlin', 'Frankfurt', 'Munich'],
    DK: ['Copenhagen'],
    EG: ['Cairo'],
    ES: ['Madrid'],
    FI: ['Helsinki'],
    FR: ['Paris'],
    GB: ['London', 'UK', 'U.K.', 'England', 'Scotland', 'Wales'],
    GE: ['Tbilisi'],
    GR: ['Athens'],
    HK: ['Hong Kong', 'Hong Kong SAR'],
    ID: ['Jakarta'],
    IE: ['Dublin'],
    IN: ['Mumbai', 'New Delhi'],
    IT: ['Milan', 'Rome'],
    JP: ['Osaka', 'Tokyo'],
    KE: ['Nairobi'],
    KR: ['Seoul', 'South Korea'],
    MX: ['Mexico City'],
    MY: ['Kuala Lumpur'],
    NL: ['Amsterdam', 'The Hague'],
    NO: ['Oslo'],
    PH: ['Manila'],
    PL: ['Warsaw'],
    PT: ['Lisbon'],
    QA: ['Doha'],
    RU: ['Moscow'],
    SA: ['Riyadh'],
    SE: ['Stockholm'],
    SG: ['Singapore'],
    TH: ['Bangkok'],
    TR: ['Ankara', 'Istanbul'],
    TW: ['Taipei'],
    UA: ['Kiev', 'Kyiv'],
    VN: ['Hanoi', 'Ho Chi Minh City'],
  },
};
