import type { ExerciseId } from '../content/exercises';
import type { About } from '../domain/conversation/healthActs';

/** How long, and how often. */
export const holdTimes = {
  'wall-stretch': 'Hold it for fifteen to thirty seconds. Once is often enough.',
  'towel-stretch': 'Thirty seconds, three times.',
  'hamstring-stretch': 'Ten to fifteen seconds.',
  'inner-calf-stretch': 'The article gives no time for this one. Fifteen to thirty seconds is ours.',
  'toe-pull': 'Until it lets go, or for fifteen to thirty seconds.',
  foot: 'Hold it for fifteen to thirty seconds. That time is ours.',
  thigh: 'Hold it for fifteen to thirty seconds. That time is ours.',
  heat:
    'Fifteen minutes at most, wrapped, and awake. ' +
    'Skip heat with diabetes, numb skin, poor blood flow, or a swollen leg.',
  sheets: "That one's for every night. There's nothing to hold.",
  shoes: "That one's for every day. There's nothing to hold.",
  'tonic-water': "There's nothing to hold. It's only a drink, and it's unlikely to help.",
  minerals: "There's nothing to hold. It's what you eat, day by day.",
  'calcium-blockers': "There's nothing to hold. Only your doctor can say how long.",
  workout: 'Forty-five seconds each, then a rest.',
  everything: 'Fifteen to thirty seconds, for most of them.',
} satisfies Record<About, string>;

/** What the sources make of it. */
export const evidence = {
  'wall-stretch': 'For a cramp, yes: health services teach it. That it keeps cramps away is less sure.',
  'towel-stretch': 'Yes. Clinics teach this way of pulling the foot up.',
  'hamstring-stretch': "In part. It helps the back of the thigh, but it's not the one for a calf.",
  'inner-calf-stretch': 'The pull on the foot is well known to help. How long to hold it is our guess.',
  'toe-pull': 'Yes. Health services teach it as the first thing to do.',
  foot: 'A gentle stretch is what doctors advise. This very one was not tested.',
  thigh: 'Doctors advise it for a cramp at the front of the thigh.',
  heat:
    'Clinics advise it, and it feels good. Keep it wrapped, fifteen minutes at most, and skip it on ' +
    'a swollen or numb leg.',
  sheets: 'It makes sense, and a big clinic advises it. No one has tested it.',
  shoes: 'It makes sense, and clinics advise it. The proof is weak.',
  'tonic-water':
    'No. A glass holds about a fifteenth of the dose in the tests. ' +
    "That dose isn't safe, and isn't approved in the States for cramps.",
  minerals: 'Not really. Tests of magnesium pills showed little help for cramps in older people.',
  'calcium-blockers': 'Only a little, from small tests. And some of these pills can bring cramps on.',
  workout: "It's a known way to train: work, rest, and move on. The words are ours.",
  everything: 'The stretches have the best proof. Tonic water has the worst.',
} satisfies Record<About, string>;

const ARTICLE = "It's from the article behind this skill.";

/** Where it was read. */
export const origins = {
  'wall-stretch': `${ARTICLE} Bone doctors, the Mayo Clinic and Britain's health service all teach it too.`,
  'towel-stretch': `${ARTICLE} The Mayo Clinic and the Cleveland Clinic both teach it too.`,
  'hamstring-stretch': `${ARTICLE} The Mayo Clinic has one much like it.`,
  'inner-calf-stretch': `${ARTICLE} The time to hold it is ours.`,
  'toe-pull': "From Britain's health service and the Mayo Clinic.",
  foot: "That one's ours. Bone doctors in the States advise a gentle stretch and a hold.",
  thigh: "The Mayo Clinic has one much like it. It isn't among our ten.",
  heat: `${ARTICLE} The warning comes from the drug watchdog in the States.`,
  sheets: `${ARTICLE} The Mayo Clinic says so too.`,
  shoes: `${ARTICLE} The Cleveland Clinic says so too.`,
  'tonic-water': `${ARTICLE} The doubts come from the drug watchdog in the States, and a review of the tests.`,
  minerals: `${ARTICLE} The doubts come from a review of all the tests.`,
  'calcium-blockers': `${ARTICLE} Family doctors in the States looked at the tests.`,
  workout: 'From an article on leg workouts. The standing round and all the words are ours.',
  everything: 'From an article, held up to what clinics say. No doctor has read my words yet, so trust yours first.',
} satisfies Record<About, string>;

/** Where it should be felt. */
export const felt = {
  'wall-stretch': 'In the calf of the back leg.',
  'towel-stretch': 'In the calf and the back of the leg.',
  'hamstring-stretch': "In the back of the thigh. It's not for the calf.",
  'inner-calf-stretch': 'On the inside of the calf.',
  'toe-pull': 'In the calf.',
  foot: 'Under the foot, in the arch.',
  thigh: 'In the front of the thigh.',
  heat: 'On the sore muscle. It should feel warm, never hot.',
  sheets: 'It spares your calves.',
  shoes: 'It spares your calves and your feet.',
  'tonic-water': "It's a drink. It works on no muscle that we know of.",
  minerals: "They're for all your muscles.",
  'calcium-blockers': 'They keep calcium out of the cells of your heart and blood vessels.',
  workout: 'In your seat, the sides of your hips, and your thighs.',
  everything: 'In the muscle that cramps, as a firm pull.',
} satisfies Record<About, string>;

/** Where a movement should be felt. */
export const moveFelt = {
  'hip-extension': 'In the seat of the leg you lift.',
  'band-walk': 'On the outside of your hips.',
  'duck-walk': 'In your thighs and your seat.',
  squat: 'In your thighs and your seat.',
  clamshell: 'On the side of the hip on top.',
  'leg-press': 'In the seat of the leg that goes back.',
  'side-step': 'On the outside of your hips.',
  march: 'In the front of your hips and thighs.',
  'sit-to-stand': 'In your thighs and your seat.',
  'side-lift': 'On the side of the hip you lift from.',
  'seated-press': 'On the outside of your hips.',
  'seated-march': 'In the front of your hips and thighs.',
  'seated-kick': 'In the front of the thigh.',
} satisfies Record<ExerciseId, string>;
