import type { CitedSource } from '../../citation/cited-source';

/** A fictional release on a page that copied it. */
export const RELEASE: CitedSource = {
  kind: 'press-release',
  authors: ['Lumen Bay Port Authority'],
  title: 'Cảng Vịnh Lụa mở bến thứ ba',
  issued: '2026-03-04',
  place: 'LUMEN BAY, Lumenia',
  distributor: 'PR Newswire',
  shownBy: 'Tin Cảng Biển',
  url: 'https://tincangbien.example/cang-vinh-lua',
  language: 'vi',
};

/** A fictional story of a site's own writers. */
export const NEWS: CitedSource = {
  kind: 'news',
  authors: ['Mai Lan', 'Ivo Brandt'],
  title: 'Third terminal opens',
  issued: '2026-03-05',
  place: null,
  distributor: null,
  shownBy: 'Bay Courier',
  url: 'https://courier.example/third-terminal',
  language: 'en',
};
