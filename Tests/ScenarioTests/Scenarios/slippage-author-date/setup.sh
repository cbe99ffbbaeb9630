. "$(dirname "$0")/../../story.sh"
begin
# Decided in January, landed in March: the landing dates the move.
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-02-28"
land 2026-01-10 "Alku"
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30"
git add --all
GIT_AUTHOR_DATE=2026-01-15T12:00:00+0200 GIT_COMMITTER_DATE=2026-03-10T12:00:00+0200 \
  git commit --quiet -m "Siirto"
