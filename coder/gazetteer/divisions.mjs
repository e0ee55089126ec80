// What divisions of a country are called in English, and how their names are told from the words for what they are.
import { fold } from './names.mjs';

/** English words for second-level divisions. Countries whose divisions news does not speak of by such a word are left out. */
const SECOND = new Map(Object.entries({
  county: 'EE IE KE KP KR LR NO PL SS',
  district: 'AF AM AO AT AZ BD BG BT BW BY CH CZ DE EG ET GB GE GH GM GN GW HU IL IN IQ IR JO KG KH KP KR KZ LA LB LK LS LY MG ML MM MN MW MY MZ NA NP '
    + 'NZ OM PA PE PG PK PY RS RU RW SD SI SK SL SN SO SY TH TJ TM TN TR TZ UA UG UZ VN XK YE ZA ZM ZW',
  province: 'BE BF BO CL CI ES FJ IT MA PE PH ZA',
  department: 'AR BJ BF CI CM FR GA HT NE SN TD',
  municipality: 'AL AM BA BR BG CO CU DO GE GT HN HR LT LV MK MX NL NO NP PH PT RO SE SI SV TL VE XK',
  commune: 'BI BJ DZ HT RO',
  canton: 'BA CR EC LU',
  prefecture: 'CF CN GN GR MA TG',
  territory: 'CD',
  governorate: 'PS SA',
  regency: 'ID',
  raion: 'AZ BY KG KZ RU UA UZ TJ',
  zone: 'ET NP',
  cercle: 'ML',
  'local government area': 'NG',
}));

/** Words for divisions, in front of a name or behind it, in the languages of GeoNames. */
const BEFORE = new RegExp(`^(?:(?:${['partido', 'departamento', 'département', 'departement', 'department', 'distrito', 'district', 'provincia', 'província',
  'province', 'provincie', 'municipio', 'município', 'arrondissement', 'préfecture', 'prefecture', 'cercle', 'caza', 'daïra', 'cantón', 'commune', 'comuna',
  'región', 'région', 'region', 'county', 'circunscrição', 'cidade', 'comarca', 'alcaldía', 'concelho'].join('|')}) (?:de |del |of |du |des |di |da |do )?(?:d['’]|l['’])?`
  + `|(?:${['powiat', 'okres', 'obshtina', 'općina', 'opština', 'opstina', 'grad', 'raion', 'rayon', 'gemeente', 'politischer bezirk', 'bezirk',
    'regierungsbezirk', 'landkreis', 'kreis', 'kabupaten', 'bashkia', 'komuna e', 'nomós', 'nomarchía', 'shahrestān-e', 'shahrestan-e', 'markaz', 'liwā’',
    'amphoe', 'srŏk', 'khan', 'muang', 'huyện', 'degmada', 'nohiyai', 'mudīrīyat', 'qaḑā’', 'commune of', 'ward of', 'sub-prefecture of'].join('|')}) )`, 'iu');
const BEHIND = new RegExp(`[ -](?:${['county', 'district municipality', 'local municipality', 'metropolitan municipality', 'municipality', 'district', 'province',
  'department', 'prefecture', 'sub-prefecture', 'regional unit', 'governorate', 'rayon', 'rayonu', 'rajon', 'raion', 'urban okrug', 'city district', 'kommun', 'kommune',
  'vald', 'pagasts', 'novads', 'járás', 'ilçesi', 'etraby', 'tumani', 'aūdany', 'zone', 'cercle', 'canton', 'kanton', 'subregion', 'constituency', 'borough',
  'zizhizhou', 'diqu', 'shi', 'xian', 'meng', 'gun', 'parish', 'census area', 'shahrestān', 'okrug', 'agency'].join('|')})$`, 'iu');

/** The name of a division without the word for what it is. */
export function bare(name) {
  const stripped = name.replace(BEFORE, '').replace(BEHIND, '').trim();
  return fold(stripped).length > 2 && /^\p{Lu}/u.test(stripped) ? stripped : name;
}

const BY_COUNTRY = new Map();
for (const [word, countries] of SECOND) {
  for (const country of countries.split(' ')) BY_COUNTRY.set(country, [...(BY_COUNTRY.get(country) ?? []), word]);
}

/** English words for the second-level divisions of a country; none where the word is not known. */
export function secondLevelWords(country) {
  return BY_COUNTRY.get(country) ?? [];
}
