import { type Place, reveal } from '../commands.ts';

/** Goes to what the annotator is on when it is to be decided, else to the next thing that is, if any. */
export function goToDecide(place: Pick<Place, 'article' | 'editor'>): void {
  const { session } = place.article;
  if (session.pendingCount === 0) return;
  reveal(place, session.focus?.kind === 'suggestion' ? session.focus : session.step(1));
}
