import { type GradeScheme, schemeOfCase } from '@core/assess';
import { sharedLiveQuery } from '@renderer/store/sharedLiveQuery';

const useStoredScheme = sharedLiveQuery(async ({ database, session }) =>
  schemeOfCase(await database.cases.get(session.caseId)),
);

/** The scheme new grades of the open case are given in; the default until that is read. */
export function useGradeScheme(): GradeScheme {
  return useStoredScheme() ?? schemeOfCase(null);
}
