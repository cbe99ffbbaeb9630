. "$(dirname "$0")/../../story.sh"
begin
# A folder that moved together with its tiekartta.yaml is the same roadmap with the same gate.
printf 'check: {rules: [{id: any-end, change: end-moved, message: {en: an end changed, fi: päättyminen muuttui}}]}\n' >> tiekartta.yaml
mkdir vanha
mv tiekartta.yaml vanha/
action vanha/a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-12-31"
land 2026-01-10 "Alku"
git mv vanha uusi
land 2026-02-10 "Uusi kansio"
action uusi/a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2027-01-01"
land 2026-03-10 "Siirto"
