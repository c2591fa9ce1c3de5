/** Where a health fact was read. The article is the text this skill grew from. */
export const sources = {
  article: null,
  NHS: 'https://developer.api.nhs.uk/widgets/condition/?condition=/conditions/leg-cramps/',
  'NHS-2017': 'https://zana.com/a/leg-cramps-symptoms-leg-cramps.1344',
  'NHS-clot': 'https://beta.nhs.uk/conditions/deep-vein-thrombosis-dvt/?WT.mc_id=organic_split',
  'NHS-111': 'https://britbrief.co.uk/health/nhs/nhs-call-111-if-you-spot-this-symptom-in-one-leg.html',
  'NHS-lung-clot': 'https://www.gloshospitals.nhs.uk/your-visit/patient-information-leaflets/deep-vein-thrombosis-dvt/',
  'NHS-bottle': 'https://www.midandsouthessex.ics.nhs.uk/health/winter/hot-water-bottle-safety/',
  'Mayo-night': 'https://www.mayoclinic.org/symptoms/night-leg-cramps/basics/when-to-see-doctor/sym-20050813',
  'Mayo-cramp': 'http://www.mayoclinic.org/diseases-conditions/muscle-cramp/basics/treatment/con-20014594?p=1',
  'Mayo-stretch': 'https://online.flipbuilder.com/gvsc/xawz/files/basic-html/page24.html',
  'Mayo-pregnancy': 'http://www.mayoclinic.org/leg-cramps-during-pregnancy/expert-answers/FAQ-20057766?p=1',
  'Mayo-blockers':
    'https://www.mayoclinic.org/diseases-conditions/high-blood-pressure/in-depth/calcium-channel-blockers/art-20047605?pg=2',
  Cleveland: 'https://my.clevelandclinic.org/health/diseases/14170-leg-cramps/living-with',
  'Cleveland-foot': 'https://health.clevelandclinic.org/dont-let-foot-cramps-charley-horses-slow',
  AAOS: 'https://safetyandhealthmagazine.com/articles/22423-take-the-bite-out-of-muscle-cramps',
  'AAOS-gently':
    'https://consumer.healthday.com/fitness-information-14/muscle-cramp-news-164/health-tip-controlling-muscle-cramps-620594.html',
  AAFP: 'http://www.aafp.org/afp/2017/1001/od3.html',
  NICE: 'http://cks.nice.org.uk/leg-cramps',
  'Cochrane-quinine': 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11055607/',
  'Cochrane-magnesium': 'https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD009402.pub3//pl',
  'Cochrane-stretching': 'https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD008496.pub3',
  Hallegraeff: 'https://pubmed.ncbi.nlm.nih.gov/22341378/',
  'FDA-quinine': 'https://drugs.com/fda-alerts/1982-0.html',
  'FDA-heat': 'http://www.fda.gov/MedicalDevices/Safety/AlertsandNotices/PublicHealthNotifications/ucm242866.htm',
  'tonic-dose': 'https://www.mindbodygreen.com/articles/what-is-quinine-in-tonic-water',
  'tonic-pregnancy': 'https://sanomedica.com/drinks-containing-quinine-are-not-for-pregnant-women',
  'quinine-label': 'https://rxreasoner.com/monographs/quinine-sulfate/precautions',
  'quinine-interactions': 'https://www.bodybuildingestore.com/how-to-get-rid-of-leg-cramps/',
  potassium: 'https://ntro.it.com/what-supplements-cause-elevated-potassium-a-complete-guide',
  'charley-horse': 'https://en.wikipedia.org/wiki/Charlie_horse',
  Medsafe: 'https://medsafe.govt.nz/profs/PUArticles/June2024/Potassium-in-dietary-supplements-hyperkalaemia.html',
  Merck:
    'https://merckmanuals.com/home/quick-facts-brain-spinal-cord-and-nerve-disorders/symptoms-of-brain-spinal-cord-and-nerve-disorders/muscle-cramps',
  Baystate: 'https://www.baystatehealth.org/articles/pvd-and-leg-cramping',
  Torbay: 'https://torbayphysio.com/problemareas/calf-tears/',
  rhabdo: 'https://world-today-news.com/signs-and-symptoms-of-rhabdomyolysis-rhabdo-rhabdomyolysis',
  'NIH-stroke': 'https://nihseniorhealth.gov/stroke/faq/faq5.html',
  Geisinger: 'https://www.geisinger.org/health-plan/healthy-living-blog/2016/12/19/18/36/know-when-to-stop-exercising',
  Allina:
    'http://www.allinahealth.org/Health-Conditions-and-Treatments/Health-library/Patient-education/Helping-Your-Heart/Healthy-living/Exercise/When-you-should-stop-exercising/',
  '911': 'https://bgr.com/tech/alexa-call-911-not-yet/',
  '000':
    'https://www.sbs.com.au/language/english/audio/everything-you-need-to-know-about-australia-s-emergency-number-000',
  '112-Europe': 'https://www.news.lt/Law-And-Order-Crime/Need-help-Dial-112.im?f=c&id=189320&p=13',
  '112-India':
    'https://www.businesstoday.in/current/economy-politics/20-states-join-pan-india-single-emergency-helpline-number-112/story/338636.html',
} as const satisfies Record<string, string | null>;

export type Source = keyof typeof sources;
