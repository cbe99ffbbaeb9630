. "$(dirname "$0")/../../story.sh"
# A decision that names other records approves this one as well; that it does is said.
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
  kh-1: {body: kh, date: 2026-03-01, section: 31, outcome: approved, title: Toinen asia, about: B1}
  kh-2: {body: kh, date: 2026-03-02, section: 32, outcome: approved, title: Siirto, about: [B1, A1]}
  kh-3: {body: kh, date: 2026-03-03, section: 33, outcome: approved, title: Siirto, about: B0}
YAML
action c.yaml C1 "status: in-progress" "responsible: ict" "end: 2026-06-30" "formerly: B0"
action a.yaml A1 "status: in-progress" "responsible: ict" "end: 2026-06-30"
action b.yaml B1 "status: in-progress" "responsible: ict" "end: 2026-06-30"
land 2026-01-10 "Alku"
git checkout --quiet -b topic
action a.yaml A1 "status: in-progress" "responsible: ict" "end: 2026-12-31"
land 2026-02-10 "Siirto"
git checkout --quiet -b other
mkdir .tiekartta
cat > .tiekartta/approvals.yaml <<'YAML'
approvals:
  'tk1:38d4f6edf59918b0': {record: actions/A1, reason: Kilpailutus, decision: kh-2}
YAML
land 2026-02-11 "Hyväksyntä"
# A decision that names a record by an id it had before is about it.
git checkout --quiet -b former main
mkdir .tiekartta
action c.yaml C1 "status: in-progress" "responsible: ict" "end: 2026-12-31" "formerly: B0"
cat > .tiekartta/approvals.yaml <<'YAML'
approvals:
  'tk1:583e02967e913774': {record: actions/C1, reason: Kilpailutus, decision: kh-3}
YAML
land 2026-02-12 "Siirto"
git checkout --quiet topic
