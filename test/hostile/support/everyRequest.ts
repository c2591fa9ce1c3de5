/** A request of every type that Alexa has sent to any skill, as far as one reads; what ours is never sent may come all the same. */
export const everyRequest: readonly Readonly<Record<string, unknown>>[] = [
  { type: 'LaunchRequest' },
  ...['USER_INITIATED', 'EXCEEDED_MAX_REPROMPTS', 'ERROR'].map((reason) => ({ type: 'SessionEndedRequest', reason })),
  ...[
    'INVALID_RESPONSE',
    'DEVICE_COMMUNICATION_ERROR',
    'INTERNAL_SERVICE_ERROR',
    'ENDPOINT_TIMEOUT',
    'SOMETHING_NEW: SECRET',
  ].flatMap((type) => [
    { type: 'SessionEndedRequest', reason: 'ERROR', error: { type, message: 'SECRET' } },
    { type: 'System.ExceptionEncountered', error: { type, message: 'SECRET' }, cause: { requestId: 'SECRET' } },
  ]),
  ...['Alexa.Presentation.APL.RuntimeError', 'Alexa.Presentation.APLA.RuntimeError'].map((type) => ({
    type,
    token: 'SECRET',
    errors: [
      { type: 'LIST_ERROR', reason: 'INVALID_OPERATION', listId: 'SECRET', message: 'SECRET' },
      { type: 'SECRET', reason: 'SECRET', message: 'SECRET' },
    ],
  })),
  {
    type: 'Alexa.Presentation.APL.UserEvent',
    token: 'SECRET',
    arguments: ['touch', 'pause'],
    source: {},
    components: {},
  },
  { type: 'Alexa.Presentation.APL.UserEvent', arguments: ['roundEnd', 'SECRET'] },
  { type: 'Alexa.Presentation.APL.LoadIndexListData', token: 'SECRET', startIndex: 0, count: 3 },
  { type: 'CanFulfillIntentRequest', intent: { name: 'StartWorkoutIntent', slots: {} } },
  { type: 'Connections.Response', name: 'Buy', status: { code: '200' }, payload: { purchaseResult: 'SECRET' } },
  { type: 'SessionResumedRequest', cause: { type: 'ConnectionCompleted', token: 'SECRET' } },
  { type: 'AudioPlayer.PlaybackFailed', error: { type: 'MEDIA_ERROR_UNKNOWN', message: 'SECRET' } },
  { type: 'PlaybackController.PauseCommandIssued' },
  { type: 'Display.ElementSelected', token: 'SECRET' },
  { type: 'GameEngine.InputHandlerEvent', events: [] },
  { type: 'Messaging.MessageReceived', message: { text: 'SECRET' } },
  { type: 'AlexaSkillEvent.SkillEnabled' },
  { type: 'AlexaSkillEvent.SkillPermissionAccepted', body: { acceptedPermissions: [] } },
  { type: 'AlexaSkillEvent.SkillDisabled', body: { userInformationPersistenceStatus: 'NOT_PERSISTED' } },
  { type: 'Something.New' },
];
