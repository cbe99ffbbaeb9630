. "$(dirname "$0")/../../story.sh"
# A branch cannot loosen what it is judged by.
begin
cat > tiekartta.yaml <<'YAML'
format: 1
language: en
limits: {slip-decision: 30}
check:
  rules: [{id: moved-without-reason, level: off}]
YAML
cat > roadmap.yaml <<'YAML'
roadmap:
  title: Digitiekartta
  languages: [fi]
  period: {start: 2026, end: 2029}
  state: approved
  owner: ict
  operating-model: {bodies: {kh: {role: approves}, ohjaus: {role: steers}}}
parties:
  kh: {title: Kunnanhallitus, kind: body}
  ohjaus: {title: Digiohjausryhmä, kind: body}
  ict: {title: ICT, kind: unit}
YAML
action a.yaml A1 "status: in-progress" "responsible: ict" "end: 2026-06-30"
land 2026-01-10 "Alku"
turn() {
  git checkout --quiet -b "$1" main
  action a.yaml A1 "status: in-progress" "responsible: ict" "end: 2026-08-15"
}
turn loosened; sed -i 's/slip-decision: 30/slip-decision: 90/' tiekartta.yaml; land 2026-03-05 "Raja"
turn unruled; sed -i 's/id: moved-without-reason/id: end-moved-far/' tiekartta.yaml; land 2026-03-05 "Sääntö"
turn selfmade; sed -i 's/ohjaus: {role: steers}/ict: {role: approves}/' roadmap.yaml; land 2026-03-05 "Rooli"
turn stateless; sed -i 's/state: approved/state: draft/' roadmap.yaml; land 2026-03-05 "Luonnos"
turn language; sed -i 's|language: en|language: sv|' tiekartta.yaml; land 2026-03-05 "Kieli"
turn moved; mkdir uusi; git mv a.yaml roadmap.yaml uusi; printf 'folder: uusi\n' >> tiekartta.yaml; land 2026-03-05 "Kansio"
turn broken; printf 'format: [\n' > tiekartta.yaml; land 2026-03-05 "Rikki"
git checkout --quiet main
