import type { ComponentChildren } from 'preact';
import { ProblemCallout } from './ProblemCallout';
import type { Resource } from './resource';

interface Props<T> {
  resource: Resource<T>;
  attente?: string;
  children: (content: T) => ComponentChildren;
}

/** What was read, or why it could not be, or that it is on its way. */
export function Loaded<T>({ resource, attente = 'Lecture en cours…', children }: Props<T>) {
  if (resource.problem !== undefined) {
    return <ProblemCallout problem={resource.problem} onRetry={resource.reload} />;
  }
  if (resource.content === undefined) {
    return (
      <p class="attente" role="status">
        <wa-spinner aria-hidden="true" /> {attente}
      </p>
    );
  }
  return <>{children(resource.content)}</>;
}
