import { pressRelease247 } from './24-7-press-release';
import { aap } from './aap';
import { abNewswire } from './abnewswire';
import { accessNewswire } from './access-newswire';
import { acnNewswire } from './acn-newswire';
import { actusnews } from './actusnews';
import { adnkronos } from './adnkronos';
import { aetosWire } from './aetoswire';
import { afp } from './afp';
import { agenceEcofin } from './agence-ecofin';
import { agenciaBrasil } from './agencia-brasil';
import { agerpres } from './agerpres';
import { agi } from './agi';
import { allianceNews } from './alliance-news';
import { anaMpa } from './ana-mpa';
import { anadolu } from './anadolu';
import { ani } from './ani';
import { anp } from './anp';
import { ansa } from './ansa';
import { antara } from './antara';
import { aof } from './aof';
import { ap } from './ap';
import { apa } from './apa';
import { apaOts } from './apa-ots';
import { apoGroup } from './apo-group';
import { app } from './app';
import { asianet } from './asianet';
import { askanews } from './askanews';
import { atpress } from './atpress';
import { awp } from './awp';
import { baystreet } from './baystreet';
import { belga } from './belga';
import { belta } from './belta';
import { bernama } from './bernama';
import { blockchainWire } from './blockchain-wire';
import { bloomberg } from './bloomberg';
import { bss } from './bss';
import { bta } from './bta';
import { businessWire } from './business-wire';
import { canadianPress } from './canadian-press';
import { cercleFinance } from './cercle-finance';
import { chainwire } from './chainwire';
import { chinaNewsService } from './china-news-service';
import { cisionNews } from './cision-news';
import { cnaMessageService } from './cna-message-service';
import { cnaTaiwan } from './cna-taiwan';
import { cnw } from './cnw';
import { comunicae } from './comunicae';
import { ctk } from './ctk';
import { cybernewswire } from './cybernewswire';
import { dha } from './dha';
import { digitalPrPlatform } from './digital-pr-platform';
import { dino } from './dino';
import { dpa } from './dpa';
import { dreamNews } from './dream-news';
import { dts } from './dts';
import { efe } from './efe';
import { einPresswire } from './ein-presswire';
import { epd } from './epd';
import { eqsNews } from './eqs-news';
import { estadaoConteudo } from './estadao-conteudo';
import { europaPress } from './europa-press';
import { folhapress } from './folhapress';
import { globeNewswire } from './globenewswire';
import { hina } from './hina';
import { ians } from './ians';
import { iha } from './iha';
import { immediapress } from './immediapress';
import { interfax } from './interfax';
import { interfaxUkraine } from './interfax-ukraine';
import { investorwire } from './investorwire';
import { irna } from './irna';
import { issueWire } from './issuewire';
import { italpress } from './italpress';
import { jcnNewswire } from './jcn-newswire';
import { jiji } from './jiji';
import { kcna } from './kcna';
import { keystoneSda } from './keystone-sda';
import { kna } from './kna';
import { koreaNewswire } from './korea-newswire';
import { kuna } from './kuna';
import { kyodo } from './kyodo';
import { kyodoPrWire } from './kyodo-pr-wire';
import { laPresse } from './lapresse';
import { lusa } from './lusa';
import { marketersMedia } from './marketersmedia';
import { marketwired } from './marketwired';
import { mediaOutreach } from './media-outreach';
import { mena } from './mena';
import { mti } from './mti';
import { mynewsdesk } from './mynewsdesk';
import { nan } from './nan';
import { newMediaWire } from './newmediawire';
import { newsAktuell } from './news-aktuell';
import { newsDirect } from './news-direct';
import { news1 } from './news1';
import { newsfile } from './newsfile';
import { newsis } from './newsis';
import { newsVoir } from './newsvoir';
import { newswireCom } from './newswire-com';
import { newsworthyAi } from './newsworthy-ai';
import { noticiasNewswire } from './noticias-newswire';
import { ntb } from './ntb';
import { ntbKommunikasjon } from './ntb-kommunikasjon';
import { openPr } from './openpr';
import { paMedia } from './pa-media';
import { pap } from './pap';
import { papMediaroom } from './pap-mediaroom';
import { petra } from './petra';
import { pnn } from './pnn';
import { prNewswire } from './pr-newswire';
import { prNewswireAsia } from './pr-newswire-asia';
import { prTimes } from './pr-times';
import { prensaLatina } from './prensa-latina';
import { presseBox } from './pressebox';
import { prismMediaWire } from './prism-media-wire';
import { prLog } from './prlog';
import { proText } from './protext';
import { prWeb } from './prweb';
import { pti } from './pti';
import { qna } from './qna';
import { radiocor } from './radiocor';
import { reuters } from './reuters';
import { ria } from './ria';
import { ritzau } from './ritzau';
import { rns } from './rns';
import { rttNews } from './rttnews';
import { seaPrWire } from './seaprwire';
import { send2press } from './send2press';
import { sid } from './sid';
import { sita } from './sita';
import { spa } from './spa';
import { stt } from './stt';
import { sttInfo } from './stt-info';
import { tanjug } from './tanjug';
import { tasr } from './tasr';
import { tass } from './tass';
import { teleborsa } from './teleborsa';
import { thenewswire } from './thenewswire';
import { thePrTree } from './theprtree';
import { tt } from './tt';
import { ukrinform } from './ukrinform';
import { upi } from './upi';
import { valuePress } from './value-press';
import { viaRitzau } from './via-ritzau';
import { viaTt } from './via-tt';
import { vmpl } from './vmpl';
import { vna } from './vna';
import { wam } from './wam';
import { webWire } from './webwire';
import type { WireService } from './wire-service';
import { xinhua } from './xinhua';
import { yonhap } from './yonhap';
import { zexPrWire } from './zex-pr-wire';

/** Every wire service that is known, newswires before agencies: where both mark a text, the newswire's release was passed on. */
export const WIRE_SERVICES: readonly WireService[] = [
  prNewswire,
  prNewswireAsia,
  prWeb,
  cnw,
  businessWire,
  globeNewswire,
  marketwired,
  accessNewswire,
  newsfile,
  einPresswire,
  newswireCom,
  thenewswire,
  cisionNews,
  newsAktuell,
  apaOts,
  eqsNews,
  rns,
  mediaOutreach,
  jcnNewswire,
  acnNewswire,
  aetosWire,
  apoGroup,
  newsVoir,
  koreaNewswire,
  kyodoPrWire,
  prTimes,
  atpress,
  valuePress,
  dreamNews,
  digitalPrPlatform,
  papMediaroom,
  proText,
  asianet,
  send2press,
  chainwire,
  cybernewswire,
  pressRelease247,
  newsDirect,
  newMediaWire,
  newsworthyAi,
  noticiasNewswire,
  prismMediaWire,
  prLog,
  baystreet,
  marketersMedia,
  seaPrWire,
  abNewswire,
  issueWire,
  zexPrWire,
  investorwire,
  blockchainWire,
  openPr,
  presseBox,
  webWire,
  mynewsdesk,
  actusnews,
  viaRitzau,
  ntbKommunikasjon,
  sttInfo,
  viaTt,
  cnaMessageService,
  dino,
  immediapress,
  vmpl,
  pnn,
  thePrTree,
  comunicae,
  xinhua,
  reuters,
  ap,
  afp,
  upi,
  bloomberg,
  dpa,
  sid,
  epd,
  dts,
  kna,
  apa,
  keystoneSda,
  awp,
  belga,
  anp,
  aof,
  cercleFinance,
  agenceEcofin,
  ansa,
  adnkronos,
  askanews,
  agi,
  italpress,
  laPresse,
  radiocor,
  teleborsa,
  efe,
  europaPress,
  lusa,
  agenciaBrasil,
  estadaoConteudo,
  folhapress,
  prensaLatina,
  pap,
  ctk,
  tasr,
  sita,
  mti,
  agerpres,
  bta,
  hina,
  tanjug,
  anaMpa,
  tt,
  ntb,
  ritzau,
  stt,
  tass,
  ria,
  interfax,
  interfaxUkraine,
  ukrinform,
  belta,
  anadolu,
  dha,
  iha,
  wam,
  spa,
  qna,
  kuna,
  mena,
  petra,
  irna,
  pti,
  ani,
  ians,
  app,
  bss,
  nan,
  antara,
  bernama,
  vna,
  chinaNewsService,
  cnaTaiwan,
  kyodo,
  jiji,
  yonhap,
  newsis,
  news1,
  kcna,
  canadianPress,
  aap,
  paMedia,
  allianceNews,
  rttNews,
];
