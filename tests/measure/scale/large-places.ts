import type { Feature, Polygon, Position } from 'geojson';
import type { Text } from '../../../src/core/article/article.ts';
import { seededRandom } from './seeded-random.ts';

/** [longitude, latitude] of towns along Euphrates and Tigris: the density of places is highest around towns. */
const HUBS: readonly (readonly [number, number])[] = [
  [43.13, 36.34],
  [44.01, 36.19],
  [44.39, 35.47],
  [45.43, 35.56],
  [43.68, 34.6],
  [43.88, 34.2],
  [44.36, 33.31],
  [44.64, 33.74],
  [43.27, 33.42],
  [42.8, 33.64],
  [42.36, 34.37],
  [40.92, 34.45],
  [40.14, 35.33],
  [39.01, 35.95],
  [40.74, 36.5],
  [38.27, 36.53],
  [37.16, 36.2],
  [36.76, 35.13],
  [38.28, 34.56],
  [44.33, 32.0],
  [45.83, 32.5],
  [46.25, 31.05],
];
/** The standard deviation of places around a town, in degrees of longitude. */
const SPREAD = 0.55;
/** The maximum number of districts, independent of the number of places. */
const MOST_DISTRICTS = 160;

const FORMS: readonly Text[] = [
  { ar: 'تل', en: 'Tell' },
  { ar: 'عين', en: 'Ain' },
  { ar: 'بئر', en: 'Bir' },
  { ar: 'خربة', en: 'Khirbat' },
  { ar: 'كفر', en: 'Kafr' },
  { ar: 'دير', en: 'Deir' },
  { ar: 'جسر', en: 'Jisr' },
  { ar: 'قصر', en: 'Qasr' },
  { ar: 'وادي', en: 'Wadi' },
  { ar: 'برج', en: 'Burj' },
];
const ROOTS: readonly Text[] = [
  { ar: 'النخيل', en: 'al-Nakhil' },
  { ar: 'الزيتون', en: 'al-Zaytun' },
  { ar: 'الرمّان', en: 'al-Rumman' },
  { ar: 'التين', en: 'al-Tin' },
  { ar: 'الحجر', en: 'al-Hajar' },
  { ar: 'الملح', en: 'al-Milh' },
  { ar: 'القصب', en: 'al-Qasab' },
  { ar: 'الصفصاف', en: 'al-Safsaf' },
  { ar: 'الغزال', en: 'al-Ghazal' },
  { ar: 'الحمام', en: 'al-Hamam' },
  { ar: 'النسر', en: 'al-Nisr' },
  { ar: 'السمك', en: 'al-Samak' },
  { ar: 'الرمل', en: 'al-Raml' },
  { ar: 'الطين', en: 'al-Teen' },
  { ar: 'الشعير', en: 'al-Shair' },
  { ar: 'القمح', en: 'al-Qamh' },
  { ar: 'العسل', en: 'al-Asal' },
  { ar: 'الورد', en: 'al-Ward' },
  { ar: 'السدر', en: 'al-Sidr' },
  { ar: 'التوت', en: 'al-Tut' },
  { ar: 'البطم', en: 'al-Butm' },
  { ar: 'الجوز', en: 'al-Jawz' },
];
const SIDES: readonly Text[] = [
  { ar: '', en: '' },
  { ar: 'الشرقي', en: 'East' },
  { ar: 'الغربي', en: 'West' },
  { ar: 'الشمالي', en: 'North' },
  { ar: 'الجنوبي', en: 'South' },
  { ar: 'الكبير', en: 'Great' },
  { ar: 'الصغير', en: 'Little' },
  { ar: 'القديم', en: 'Old' },
  { ar: 'الجديد', en: 'New' },
  { ar: 'الأعلى', en: 'Upper' },
  { ar: 'الأسفل', en: 'Lower' },
  { ar: 'الأوسط', en: 'Middle' },
  { ar: 'الأبيض', en: 'White' },
  { ar: 'الأحمر', en: 'Red' },
  { ar: 'الأخضر', en: 'Green' },
  { ar: 'الأسود', en: 'Black' },
  { ar: 'البعيد', en: 'Far' },
  { ar: 'القريب', en: 'Near' },
  { ar: 'الأوّل', en: 'First' },
  { ar: 'الثاني', en: 'Second' },
  { ar: 'الثالث', en: 'Third' },
  { ar: 'الرابع', en: 'Fourth' },
  { ar: 'الأخير', en: 'Last' },
];

/** Unique names: there are more combinations than places in any article here. */
export function placeName(at: number): Text {
  const root = ROOTS[at % ROOTS.length] ?? { ar: '', en: '' };
  const form = FORMS[Math.floor(at / ROOTS.length) % FORMS.length] ?? root;
  const side = SIDES[Math.floor(at / ROOTS.length / FORMS.length) % SIDES.length] ?? root;
  return {
    ar: [form.ar, root.ar, side.ar].filter(Boolean).join(' '),
    en: [form.en, root.en, side.en].filter(Boolean).join(' '),
  };
}

/** Synthetic settlements around the towns of Iraq and Syria, and some districts. */
export function largePlaces(count: number): readonly Feature[] {
  const random = seededRandom(count);
  const every = Math.max(8, Math.ceil(count / MOST_DISTRICTS));
  return Array.from({ length: count }, (_, at): Feature => {
    const [longitude, latitude] = HUBS[Math.floor(random() * HUBS.length)] ?? [43, 34];
    // The sum of three random numbers is approximately normally distributed.
    const offset = () => (random() + random() + random() - 1.5) * SPREAD * 2;
    const middle = [rounded(longitude + offset()), rounded(latitude + offset() * 0.8)];
    const isDistrict = at % every === every - 1;
    const kind = isDistrict ? 'district' : 'settlement';
    return {
      type: 'Feature',
      id: `place-${at}`,
      properties: {
        name: placeName(at),
        kind,
        precision: kind,
        uncertaintyKm: isDistrict ? 6 : 1 + (at % 4),
        geometrySource: 'Invented, to measure by.',
        ids: {},
        default: 'shown',
        ...(isDistrict && { label: middle }),
      },
      geometry: isDistrict ? outlineAround(middle, random) : { type: 'Point', coordinates: middle },
    };
  });
}

function outlineAround([longitude = 0, latitude = 0]: Position, random: () => number): Polygon {
  const corners = Array.from({ length: 9 }, (_, at) => {
    const [angle, radius] = [(at / 9) * 2 * Math.PI, 0.06 + random() * 0.05];
    return [rounded(longitude + Math.cos(angle) * radius), rounded(latitude + Math.sin(angle) * radius * 0.8)];
  });
  return { type: 'Polygon', coordinates: [[...corners, ...corners.slice(0, 1)]] };
}

const rounded = (degrees: number) => Number(degrees.toFixed(4));
