import type { FACILITY_STATES, FACILITY_TYPES } from '../../shared/contacts/schema.ts';
import type { Compass } from '../../shared/kernel/geo.ts';
import type { InterfaceLanguage } from '../../shared/kernel/text.ts';

/** Words of the printed list of facilities. */
export interface FacilityWords {
  title: string;
  owner: string;
  copy: string;
  copies: string;
  /** Where distances begin. */
  from: string;
  nothing: string;
  column: Record<
    | 'name'
    | 'type'
    | 'state'
    | 'stateAt'
    | 'place'
    | 'phone'
    | 'capacity'
    | 'occupancy'
    | 'latitude'
    | 'longitude'
    | 'coordinates'
    | 'distance'
    | 'distanceKm'
    | 'bearing'
    | 'way'
    | 'id',
    string
  >;
  type: Record<(typeof FACILITY_TYPES)[number], string>;
  state: Record<(typeof FACILITY_STATES)[number], string>;
  compass: Record<Compass, string>;
}

export const FACILITY_WORDS: Record<InterfaceLanguage, FacilityWords> = {
  en: {
    title: 'Facilities',
    owner: 'Owner',
    copy: 'Copy',
    copies: 'Copies',
    from: 'Distances from',
    nothing: 'No facility.',
    column: {
      name: 'Name',
      type: 'Type',
      state: 'Status',
      stateAt: 'Status as of',
      place: 'Place',
      phone: 'Phone',
      capacity: 'Capacity',
      occupancy: 'Occupied',
      latitude: 'Latitude',
      longitude: 'Longitude',
      coordinates: 'Coordinates',
      distance: 'Distance',
      distanceKm: 'Distance in km',
      bearing: 'Bearing in degrees',
      way: 'Distance, bearing',
      id: 'Record id',
    },
    type: {
      hospital: 'Hospital',
      clinic: 'Clinic',
      shelter: 'Shelter',
      'assembly-point': 'Assembly point',
      'police-station': 'Police station',
      prison: 'Prison',
      'border-post': 'Border post',
      airport: 'Airport',
      seaport: 'Seaport',
      mission: 'Mission',
      other: 'Other',
    },
    state: { open: 'Open', full: 'Full', damaged: 'Damaged', closed: 'Closed', unknown: 'Not known' },
    compass: { n: 'N', ne: 'NE', e: 'E', se: 'SE', s: 'S', sw: 'SW', w: 'W', nw: 'NW' },
  },
  fr: {
    title: 'Lieux',
    owner: 'Responsable',
    copy: 'Exemplaire',
    copies: 'Exemplaires',
    from: 'Distances depuis',
    nothing: 'Aucun lieu.',
    column: {
      name: 'Nom',
      type: 'Type',
      state: 'Situation',
      stateAt: 'Situation au',
      place: 'Localité',
      phone: 'Téléphone',
      capacity: 'Capacité',
      occupancy: 'Occupation',
      latitude: 'Latitude',
      longitude: 'Longitude',
      coordinates: 'Coordonnées',
      distance: 'Distance',
      distanceKm: 'Distance en km',
      bearing: 'Azimut en degrés',
      way: 'Distance, azimut',
      id: 'Identifiant de la fiche',
    },
    type: {
      hospital: 'Hôpital',
      clinic: 'Clinique',
      shelter: 'Centre d’accueil',
      'assembly-point': 'Point de rassemblement',
      'police-station': 'Commissariat',
      prison: 'Prison',
      'border-post': 'Poste-frontière',
      airport: 'Aéroport',
      seaport: 'Port maritime',
      mission: 'Mission',
      other: 'Autre',
    },
    state: { open: 'Ouvert', full: 'Complet', damaged: 'Endommagé', closed: 'Fermé', unknown: 'Inconnue' },
    compass: { n: 'N', ne: 'NE', e: 'E', se: 'SE', s: 'S', sw: 'SO', w: 'O', nw: 'NO' },
  },
  ar: {
    title: 'المرافق',
    owner: 'المسؤول',
    copy: 'نسخة',
    copies: 'النسخ',
    from: 'المسافات من',
    nothing: 'لا توجد مرافق.',
    column: {
      name: 'الاسم',
      type: 'النوع',
      state: 'الحالة',
      stateAt: 'الحالة في',
      place: 'المكان',
      phone: 'الهاتف',
      capacity: 'السعة',
      occupancy: 'المشغول',
      latitude: 'خط العرض',
      longitude: 'خط الطول',
      coordinates: 'الإحداثيات',
      distance: 'المسافة',
      distanceKm: 'المسافة بالكيلومتر',
      bearing: 'الاتجاه بالدرجات',
      way: 'المسافة والاتجاه',
      id: 'معرّف السجل',
    },
    type: {
      hospital: 'مستشفى',
      clinic: 'عيادة',
      shelter: 'مركز إيواء',
      'assembly-point': 'نقطة تجمع',
      'police-station': 'مركز شرطة',
      prison: 'سجن',
      'border-post': 'معبر حدودي',
      airport: 'مطار',
      seaport: 'ميناء بحري',
      mission: 'بعثة',
      other: 'أخرى',
    },
    state: { open: 'مفتوح', full: 'ممتلئ', damaged: 'متضرر', closed: 'مغلق', unknown: 'غير معروفة' },
    compass: {
      n: 'شمالًا',
      ne: 'شمال شرق',
      e: 'شرقًا',
      se: 'جنوب شرق',
      s: 'جنوبًا',
      sw: 'جنوب غرب',
      w: 'غربًا',
      nw: 'شمال غرب',
    },
  },
};
