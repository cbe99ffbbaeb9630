. "$(dirname "$0")/../../story.sh"
# Ways around a deadline of the law in two steps, and a level that is asked for later.
begin 'language: en'
printf 'check: {lint: off}\n' >> tiekartta.yaml
. "$(dirname "$0")/../../gate.sh"
roadmap .
cat >> roadmap.yaml <<'YAML'
requirements:
  L1: {title: Laki, kind: act, checked-on: 2026-01-02, deadlines: {d: {date: 2026-07-15}}}
perspectives:
  laitteet: {baseline: {value: 3}, target: {value: 4, by: 2029}}
YAML
sed -i '/^  A2:/i\    requirements: {requirement: L1, deadline: d}' actions.yaml
sed -i '$a\    requirements: L1' actions.yaml
sed -i 's/2026-12-31/2026-07-10/' actions.yaml
land 2026-02-01 "Alku"
# An action that names the law without one of its deadlines answers to them all that nobody names.
turn named; sed -i '/deadline: d/d' actions.yaml; land 2026-02-02 "Linkki" "Syy: K"
git checkout --quiet main; git merge --quiet --ff-only named; git branch --quiet --delete named
turn named; sed -i 's/2026-07-10/2026-07-31/' actions.yaml; land 2026-03-01 "S" "Syy: K"
turn dropped; sed -i '/requirements: L1/d' actions.yaml; land 2026-03-01 "Linkki pois"
turn postponed; sed -i 's/2026-07-15/2027-07-15/' roadmap.yaml; land 2026-03-01 "Määräaika siirtyy"
turn bill; sed -i 's/kind: act/kind: bill/' roadmap.yaml; land 2026-03-01 "Esitykseksi"
# Done, with an end past the deadline, and then open again with it.
turn done
sed -i '/^  A2:/,$s/status: planned/status: done\n    completed: 2026-02-20/;s/2026-07-10/2026-08-05/' actions.yaml
land 2026-03-01 "Valmis" "Syy: K"
git checkout --quiet -b taken-up
sed -i '/completed:/d;s/status: done/status: in-progress/' actions.yaml; land 2026-03-02 "Taas auki"
turn level-later; sed -i 's/by: 2029/by: 2035/' roadmap.yaml; land 2026-03-01 "Myöhemmin"
git checkout --quiet main
