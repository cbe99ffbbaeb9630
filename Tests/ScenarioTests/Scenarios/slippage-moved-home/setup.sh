. "$(dirname "$0")/../../story.sh"
begin
# The roadmap's folder moves together with its tiekartta.yaml: to another place, back, and in a merge.
mkdir vanha
git mv tiekartta.yaml vanha/ 2>/dev/null || mv tiekartta.yaml vanha/
action vanha/a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30"
land 2026-01-10 "Alku"
git mv vanha uusi
land 2026-02-10 "Uusi kansio"
action uusi/a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-07-31"
land 2026-03-10 "Siirto"
git mv uusi vanha
land 2026-04-10 "Takaisin"
action vanha/a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-08-31"
land 2026-05-10 "Toinen siirto"
git checkout --quiet -b haara
mkdir -p hallinto
git mv vanha hallinto/tiekartta
land 2026-06-10 "Haarassa"
git checkout --quiet main
GIT_AUTHOR_DATE=2026-06-11T12:00:00+0200 GIT_COMMITTER_DATE=2026-06-11T12:00:00+0200 \
  git merge --quiet --no-ff -m "Yhdistetään" haara
