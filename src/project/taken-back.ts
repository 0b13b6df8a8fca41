import type { LayerChange } from '../annotation/change.ts';
import { type Layer, rejectionKey } from '../annotation/layer.ts';
import { withPlaceOf } from './moved-change.ts';

/** The layer without what a change put into it. What it removed is not put back, and what followed the text stays there. */
export function takenBack(layer: Layer, { annotations, rejected }: LayerChange): Layer {
  const moved = new Set<string>();
  for (const { before } of rejected.values())
    if (before) moved.add(JSON.stringify([before.label, before.quote]));
  return {
    ...layer,
    annotations: layer.annotations.flatMap((now) => {
      const change = annotations.get(now.id);
      if (!change) return [now];
      return change.before ? [withPlaceOf(now, change.before)] : [];
    }),
    rejected: layer.rejected.filter(
      (rejection) =>
        !rejected.has(rejectionKey(rejection)) ||
        moved.has(JSON.stringify([rejection.label, rejection.quote])),
    ),
  };
}
