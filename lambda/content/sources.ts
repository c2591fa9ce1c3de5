interface Read {
  /** Who wrote it, as a doctor would name them. */
  readonly by: string;
  /** Null for the article this skill grew from. */
  readonly url: string | null;
}

/** Where a health fact was read. */
export const sources = {
  article: { by: 'the article', url: null },
  NHS: { by: 'NHS', url: 'https://www.nhs.uk/symptoms/leg-cramps/' },
  'NHS-clot': { by: 'NHS', url: 'https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/' },
  'NHS-lung-clot': { by: 'NHS', url: 'https://www.nhs.uk/conditions/pulmonary-embolism/' },
  'NHS-bottle': {
    by: 'NHS',
    url: 'https://www.midandsouthessex.ics.nhs.uk/health/winter/hot-water-bottle-safety/',
  },
  'NHS-back': { by: 'NHS', url: 'https://www.nhs.uk/conditions/back-pain/' },
  'NHS-first-aid': { by: 'NHS', url: 'https://www.nhs.uk/tests-and-treatments/first-aid/' },
  'NHS-gangrene': { by: 'NHS', url: 'https://www.nhs.uk/conditions/gangrene/' },
  'NHS-crisis': {
    by: 'NHS',
    url: 'https://www.nhs.uk/nhs-services/mental-health-services/where-to-get-urgent-help-for-mental-health/',
  },
  'NHS-cellulitis': { by: 'NHS', url: 'https://www.nhs.uk/conditions/cellulitis/' },
  'NHS-arteries': { by: 'NHS', url: 'https://www.nhs.uk/conditions/peripheral-arterial-disease-pad/' },
  'NHS-limp': {
    by: 'NHS',
    url: 'https://swlondon-healthiertogether.nhs.uk/children-and-young-people/concerned-your-child-is-unwell/limp',
  },
  'NHS-falls': { by: 'NHS', url: 'https://www.nhs.uk/conditions/falls/' },
  'NHS-lump': { by: 'NHS', url: 'https://www.nhs.uk/symptoms/lumps/' },
  'NHS-period': { by: 'NHS', url: 'https://www.nhs.uk/symptoms/period-pain/' },
  'NHS-restless': { by: 'NHS', url: 'https://www.nhs.uk/conditions/restless-legs-syndrome/' },
  'NHS-shins': { by: 'NHS', url: 'https://www.nhs.uk/conditions/shin-splints/' },
  'Mayo-night': {
    by: 'Mayo Clinic',
    url: 'https://www.mayoclinic.org/symptoms/night-leg-cramps/basics/when-to-see-doctor/sym-20050813',
  },
  'Mayo-cramp': {
    by: 'Mayo Clinic',
    url: 'https://www.mayoclinic.org/diseases-conditions/muscle-cramp/diagnosis-treatment/drc-20350825',
  },
  'Mayo-pregnancy': {
    by: 'Mayo Clinic',
    url: 'https://www.mayoclinic.org/healthy-lifestyle/pregnancy-week-by-week/expert-answers/leg-cramps-during-pregnancy/faq-20057766',
  },
  'Mayo-blockers': {
    by: 'Mayo Clinic',
    url: 'https://www.mayoclinic.org/diseases-conditions/high-blood-pressure/in-depth/calcium-channel-blockers/art-20047605',
  },
  Cleveland: { by: 'Cleveland Clinic', url: 'https://my.clevelandclinic.org/health/diseases/14170-leg-cramps' },
  'Cleveland-foot': {
    by: 'Cleveland Clinic',
    url: 'https://health.clevelandclinic.org/dont-let-foot-cramps-charley-horses-slow',
  },
  AAOS: { by: 'AAOS', url: 'https://orthoinfo.aaos.org/en/diseases--conditions/muscle-cramps/' },
  'AAOS-bruise': { by: 'AAOS', url: 'https://orthoinfo.aaos.org/en/diseases--conditions/muscle-contusion-bruise/' },
  'AAOS-strain': {
    by: 'AAOS',
    url: 'https://orthoinfo.aaos.org/en/diseases--conditions/sprains-strains-and-other-soft-tissue-injuries/',
  },
  'Bupa-tendon': {
    by: 'Bupa',
    url: 'http://www.bupa.co.uk/health-information/directory/a/achilles-tendon-rupture',
  },
  'AAOS-cauda': { by: 'AAOS', url: 'http://orthoinfo.aaos.org/topic.cfm?topic=A00362' },
  AAFP: { by: 'AAFP', url: 'https://www.aafp.org/pubs/afp/issues/2017/1001/od3.html' },
  NICE: { by: 'NICE', url: 'https://cks.nice.org.uk/topics/leg-cramps/' },
  'NHS-limb': {
    by: 'NHS',
    url: 'https://rightdecisions.scot.nhs.uk/tam-treatments-and-medicines-nhs-highland/therapeutic-guidelines/vascular/vascular-guidelines/',
  },
  'Cochrane-quinine': {
    by: 'Cochrane',
    url: 'https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD005044.pub3/full',
  },
  'Cochrane-magnesium': {
    by: 'Cochrane',
    url: 'https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD009402.pub3/full',
  },
  'Cochrane-stretching': {
    by: 'Cochrane',
    url: 'https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD008496.pub3/full',
  },
  Hallegraeff: { by: 'Journal of Physiotherapy', url: 'https://pubmed.ncbi.nlm.nih.gov/22341378/' },
  'FDA-quinine': {
    by: 'FDA',
    url: 'http://www.fda.gov/Safety/MedWatch/SafetyInformation/SafetyAlertsforHumanMedicalProducts/ucm150746.htm',
  },
  'FDA-heat': {
    by: 'FDA',
    url: 'http://www.fda.gov/MedicalDevices/Safety/AlertsandNotices/PublicHealthNotifications/ucm242866.htm',
  },
  'FDA-tonic': { by: 'FDA', url: 'https://www.ecfr.gov/cgi-bin/text-idx?mc=true&node=se21.3.172_1575&rgn=div8' },
  'BfR-quinine': {
    by: 'BfR',
    url: 'https://www.bfr.bund.de/cm/349/quinine_containing_beverages_may_cause_health_problems.pdf',
  },
  'quinine-label': {
    by: 'MHRA label',
    url: 'https://imedi.co.uk/quinine-sulfate-300mg-coated-tablets/summary',
  },
  Medsafe: {
    by: 'Medsafe',
    url: 'https://medsafe.govt.nz/profs/PUArticles/June2024/Potassium-in-dietary-supplements-hyperkalaemia.html',
  },
  Merck: {
    by: 'Merck Manual',
    url: 'https://merckmanuals.com/home/quick-facts-brain-spinal-cord-and-nerve-disorders/symptoms-of-brain-spinal-cord-and-nerve-disorders/muscle-cramps',
  },
  'AHA-heart': {
    by: 'AHA',
    url: 'https://www.heart.org/en/health-topics/heart-attack/warning-signs-of-a-heart-attack',
  },
  'AHA-CPR': { by: 'AHA', url: 'https://cpr.heart.org/en/resources/what-is-cpr' },
  'CDC-stroke': { by: 'CDC', url: 'https://www.cdc.gov/stroke/signs-symptoms/index.html' },
  'CDC-seizure': { by: 'CDC', url: 'https://www.cdc.gov/epilepsy/first-aid-for-seizures/index.html' },
  'CDC-tetanus': { by: 'CDC', url: 'https://www.cdc.gov/tetanus/about/index.html' },
  'CDC-heat': { by: 'CDC', url: 'https://www.cdc.gov/niosh/heat-stress/about/illnesses.html' },
  'CDC-rhabdo': { by: 'CDC', url: 'https://www.cdc.gov/niosh/rhabdo/about/index.html' },
  'CDC-flu': { by: 'CDC', url: 'https://www.cdc.gov/flu/signs-symptoms/index.html' },
  'dialysis-cramps': {
    by: 'Fresenius Kidney Care',
    url: 'https://www.freseniuskidneycare.com/thrive-central/how-to-prevent-dialysis-related-muscle-cramps',
  },
  ACOG: { by: 'ACOG', url: 'https://www.acog.org/womens-health/faqs/exercise-during-pregnancy' },
  'AHA-pressure': {
    by: 'AHA',
    url: 'https://www.heart.org/en/health-topics/high-blood-pressure/changes-you-can-make-to-manage-high-blood-pressure/getting-active-to-control-high-blood-pressure',
  },
  'AAOS-hip': { by: 'AAOS', url: 'https://orthoinfo.aaos.org/en/recovery/activities-after-hip-replacement/' },
  'AAOS-knee': { by: 'AAOS', url: 'https://orthoinfo.aaos.org/en/recovery/activities-after-knee-replacement/' },
  'NHS-diabetes-feet': { by: 'NHS', url: 'https://www.nhs.uk/conditions/diabetes/how-to-look-after-your-feet/' },
  'NHS-thinners': { by: 'NHS', url: 'https://www.nhs.uk/medicines/anticoagulants/' },
  'ACP-inhalers': { by: 'ACP', url: 'https://www.acpinternist.org/weekly/archives/2011/12/20/4.htm' },
  'crisis-988': { by: '988 Lifeline', url: 'https://988lifeline.org/' },
  '911': { by: '911.gov', url: 'https://www.911.gov/calling-911/' },
  '911-Canada': { by: 'CRTC', url: 'https://crtc.gc.ca/eng/phone/911/' },
  '999': { by: 'NHS', url: 'https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services/when-to-call-999/' },
  '999-Ireland': { by: 'HSE', url: 'https://www2.hse.ie/services/urgent-emergency-care/when-to-call-112-or-999/' },
  '000': { by: 'Australian Government', url: 'https://www.triplezero.gov.au/' },
  '112-Europe': {
    by: 'European Union',
    url: 'https://europa.eu/youreurope/citizens/travel/security-and-emergencies/emergency/index_en.htm',
  },
  '112-India': { by: 'Government of India', url: 'https://112.gov.in/' },
} as const satisfies Record<string, Read>;

export type Source = keyof typeof sources;
