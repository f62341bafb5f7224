import type { Stance } from '@core/model';
import classes from './StatementLine.module.css';

/** ● asserts, ○ denies, ◐ doubts, · mentions: drawn, because fonts disagree about the size of these signs. */
export function StanceShape({ stance }: { readonly stance: Stance }) {
  return (
    <svg className={classes.shape} viewBox="0 0 10 10" data-stance={stance} aria-hidden="true">
      {stance === 'mentions' ? (
        <circle cx="5" cy="5" r="1.6" fill="currentColor" />
      ) : (
        <circle
          cx="5"
          cy="5"
          r="3.9"
          fill={stance === 'asserts' ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.2"
        />
      )}
      {stance === 'doubts' && <path d="M5 1.1a3.9 3.9 0 0 0 0 7.8z" fill="currentColor" />}
    </svg>
  );
}
