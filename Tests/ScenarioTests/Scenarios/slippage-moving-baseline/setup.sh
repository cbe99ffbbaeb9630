. "$(dirname "$0")/../../story.sh"
begin
# A baseline that comes to mean other commits would make slip shrink to nothing: that is said.
cat > tiekartta.yaml <<'YAML'
format: 1
baselines:
  haara: {ref: main, kind: snapshot}
  kiintea: {ref: alku, kind: snapshot}
  juuri: {ref: 'alku^0', kind: snapshot}
  nyt: {ref: HEAD, kind: current}
YAML
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30"
land 2026-01-10 "Alku"
git tag alku
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-07-31"
land 2026-02-10 "Siirto"
