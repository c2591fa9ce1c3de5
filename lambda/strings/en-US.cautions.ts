/** Cautions that come with every mention of what they are about. */
export const cautions = {
  pull: 'Go to a firm pull, not sharp pain. Hold on to something solid.',
  heat:
    'Keep it wrapped, fifteen minutes at most, and stay awake. ' +
    'Skip heat with diabetes, numb skin, poor blood flow, or a swollen leg.',
  heatSkip: 'Skip heat with diabetes, numb skin, poor blood flow, or a swollen leg.',
  tonic:
    "It has only a trace of quinine, so it's unlikely to help. " +
    "Skip it if you're pregnant or have a heart rhythm problem. " +
    'Skip it too if quinine ever made you ill, or if you take heart or blood thinning drugs.',
  minerals:
    'Ask a doctor or a pharmacist before you take pills. ' +
    "That counts most with kidney or heart trouble, blood pressure pills, or if you're pregnant.",
  prescription:
    "They're prescription only, and they can't stop a cramp you have now. " +
    "Ask your doctor, and don't start or stop them on your own.",
  quinine:
    "Don't take quinine pills for cramps unless your own doctor gave you them. " +
    'They can make you bleed badly or upset your heart.',
} as const;
