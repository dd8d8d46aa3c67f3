// What the parts of the board share.
import type { Clock, Log } from '../../ports.ts';
import type { Labels } from './labels.ts';
import type { Exchange } from './retry.ts';
import type { Transport } from './transport.ts';

export interface Context {
  readonly exchange: Exchange;
  readonly transport: Transport;
  readonly labels: Labels;
  readonly clock: Clock;
  readonly log: Log;
}
