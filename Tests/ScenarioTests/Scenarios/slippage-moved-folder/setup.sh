. "$(dirname "$0")/../../story.sh"
begin
# The roadmap's folder moves, and tiekartta.yaml says so.
printf 'format: 1\nfolder: vanha\n' > tiekartta.yaml
action vanha/a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30"
land 2026-01-10 "Alku"
git mv vanha uusi
printf 'format: 1\nfolder: uusi\n' > tiekartta.yaml
land 2026-02-10 "Uusi kansio"
action uusi/a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-07-31"
land 2026-03-10 "Siirto"
