import { handler, rehearsal } from './index';

// What Lambda loads. It asks for the first request only when this has ended; not awaited it would gain nothing.
await rehearsal();

export { handler };
