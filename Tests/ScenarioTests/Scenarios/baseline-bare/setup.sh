. "$(dirname "$0")/../../story.sh"
begin
# A bare repository has baselines to list, and no file to write one to.
action a.yaml A1 "status: planned" "responsible: it" "goals: T1" "end: 2026-06-30"
land 2026-01-10 "Alku"
git tag hyvaksytty
printf 'format: 1\nbaselines: {a: {ref: hyvaksytty}}\n' > tiekartta.yaml
land 2026-02-16 "Nimi"
git clone --quiet --bare . varasto.git
# Nothing is left beside it, or that would be found first.
rm -r .git tiekartta.yaml a.yaml
