. "$(dirname "$0")/../../story.sh"
begin
cat > tiekartta.yaml <<'YAML'
format: 1
language: en
check:
  lint: off
  rules:
    - {id: moved-again, level: warning}
    - {id: end-moved-far, days: 10, level: info}
    - id: cost-grew
      change: cost-changed
      in: actions
      value: raised
      approval: talous
      message: {fi: kustannusarvio kasvaa, sv: kostnaden växer, en: the estimate grows}
      tests:
        - base: {actions: {A1: {status: planned, cost: {estimate: 10000}}}}
          head: {actions: {A1: {status: planned, cost: {estimate: 20000}}}}
          fails: true
        - base: {actions: {A1: {status: planned, cost: {estimate: 10000}}}}
          head: {actions: {A1: {status: planned, cost: {estimate: 9000}}}}
          fails: false
        - base: {actions: {A1: {status: planned, cost: {min: 1, max: 2}}}}
          head: {actions: {A1: {status: planned, cost: {min: 0, max: 2}}}}
          fails: false
    - {id: untried, change: priority-changed, level: warning}
YAML
cat > roadmap.yaml <<'YAML'
roadmap: {title: Digitiekartta, languages: [fi], period: {start: 2026, end: 2029}, state: approved}
parties: {ict: {title: ICT, kind: unit}, talous: {title: Talousjohtaja, kind: role}}
YAML
action a.yaml A1 "status: planned" "responsible: ict" "end: 2026-06-30" "cost: {estimate: 10000}" "priority: low"
land 2026-01-10 "Alku"
git checkout --quiet -b topic
action a.yaml A1 "status: planned" "responsible: ict" "end: 2026-07-15" "cost: {estimate: 12000}" "priority: high"
land 2026-02-10 "Lisää" "Syy: Laajempi"
