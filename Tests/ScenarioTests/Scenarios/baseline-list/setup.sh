. "$(dirname "$0")/../../story.sh"
begin
# Baselines of each kind, of a tag and of a commit; one that is a branch, and one not fetched.
action a.yaml A1 "status: planned" "responsible: it" "goals: T1" "end: 2026-06-30"
land 2026-01-10 "Alku"
git tag --annotate hyvaksytty --message "Hyväksytty"
printf 'format: 1\nbaselines: {vanha: {ref: hyvaksytty}}\n' > tiekartta.yaml
land 2026-02-16 "Nimi"
git tag nimi
cat > tiekartta.yaml <<YAML
format: 1
baselines:
  approved-2026: {ref: hyvaksytty, kind: original, decision: kh-2026-31}
  approved-2027:
    ref: nimi
    kind: current
  tilanne: {ref: $(git rev-parse HEAD~1), kind: snapshot}
  nimeton: {ref: nimi~1}
YAML
land 2026-03-10 "Lajit"
