import { setFlagsFromString } from 'node:v8';

/**
 * Has garbage collected before it is several times what is in use: reading 100,000 articles one after the other
 * then takes little more memory than reading 100. Costs about a tenth of the time.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=100');
  setFlagsFromString('--semi-space-growth-factor=1');
}
