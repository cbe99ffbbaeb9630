. "$(dirname "$0")/../../story.sh"
begin
# What a moved end has come to since the first plan and the baseline, of each state compared.
a() { action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: $1"; }
a 2026-06-30
action b.yaml B1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-Q4"
land 2026-01-10 "Alku"
a 2026-08-31
land 2026-02-10 "Siirto"
git tag hyvaksytty
printf 'baselines: {hyvaksytty: {ref: hyvaksytty}}\n' >> tiekartta.yaml
a 2026-09-30
land 2026-03-10 "Siirto"
git switch --quiet --create topic
a 2026-12-31
land 2026-04-10 "Siirto haarassa"
git switch --quiet main
a 2026-10-31
git add --all
a 2026-11-30
