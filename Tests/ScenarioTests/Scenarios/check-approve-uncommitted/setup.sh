. "$(dirname "$0")/../../story.sh"
# Approvals of a commit are added to those that wait to be committed.
begin 'language: en'
cat > roadmap.yaml <<'YAML'
roadmap:
  title: Digitiekartta
  languages: [fi]
  period: {start: 2026, end: 2029}
  state: approved
  operating-model: {bodies: {kh: {role: approves}}}
parties: {kh: {title: Kunnanhallitus, kind: body}, ict: {title: ICT, kind: unit}}
YAML
action a.yaml A1 "status: in-progress" "responsible: ict" "end: 2026-06-30"
action b.yaml B1 "status: in-progress" "responsible: ict" "end: 2026-06-30"
land 2026-01-10 "Alku"
git switch --quiet --create haara
action a.yaml A1 "status: in-progress" "responsible: ict" "end: 2026-12-31"
git rm --quiet b.yaml
land 2026-02-10 "Siirto"
