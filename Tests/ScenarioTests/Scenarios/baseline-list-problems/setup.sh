. "$(dirname "$0")/../../story.sh"
begin
# What a baseline must not be: a branch, a name that moves, a tag that this clone lacks.
action a.yaml A1 "status: planned" "responsible: it" "goals: T1" "end: 2026-06-30"
cat > tiekartta.yaml <<YAML
format: 1
baselines:
  haara: {ref: main}
  nyt: {ref: HEAD, kind: current}
  puuttuu: {ref: hyvaksytty, kind: original}
  tiedosto: {ref: 'HEAD:a.yaml'}
YAML
land 2026-01-10 "Alku"
