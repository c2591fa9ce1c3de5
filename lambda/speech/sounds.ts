/**
 * Sounds of Alexa's own library, which need no hosting and count as audio tags.
 * The library page publishes no lengths: `seconds` is the slot we keep for a sound, an assumption until a device says
 * otherwise.
 */
export const sounds = {
  chime: { source: 'soundbank://soundlibrary/musical/amzn_sfx_bell_med_chime_02', seconds: 2 },
} as const satisfies Record<string, { source: string; seconds: number }>;
