. "$(dirname "$0")/../../story.sh"
# From a failing check to an approval that counts.
begin 'language: en'
cat > roadmap.yaml <<'YAML'
roadmap:
  title: Digitiekartta
  languages: [fi]
  period: {start: 2026, end: 2029}
  state: approved
  operating-model: {bodies: {kh: {role: approves}}}
parties: {kh: {title: Kunnanhallitus, kind: body}, ict: {title: ICT, kind: unit}}
decisions:
  kh-1: {body: kh, date: 2026-03-01, section: 31, outcome: approved, title: Siirto hyväksytään}
  kh-2: {body: ict, date: 2026-03-02, section: 1, outcome: approved, title: Yksikön oma päätös}
  kh-3: {body: kh, date: 2026-03-03, section: 33, outcome: noted, title: Merkitään tiedoksi}
  kh-4: {date: 2026-03-04, section: 34, title: Keneltä lie}
YAML
action a.yaml A1 "status: in-progress" "responsible: ict" "end: 2026-06-30"
action b.yaml B1 "status: in-progress" "responsible: ict" "end: 2026-06-30"
land 2026-01-10 "Alku"
action a.yaml A1 "status: in-progress" "responsible: ict" "end: 2026-12-31"
git rm --quiet b.yaml
