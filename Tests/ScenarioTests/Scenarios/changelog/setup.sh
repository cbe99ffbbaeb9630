. "$(dirname "$0")/../../story.sh"
# What a steering group reads of a year: decided, moved step by step, silent, and secrets kept.
begin
cat > tiekartta.yaml <<'YAML'
format: 1
language: en
baselines: {hyvaksytty-2026: {ref: hyvaksytty, kind: current, decision: kh-1}}
YAML
cat > roadmap.yaml <<'YAML'
roadmap:
  title: {fi: Digitiekartta, sv: Digital färdplan}
  languages: [fi, sv]
  period: {start: 2026, end: 2029}
  state: approved
  approval: kh-1
  owner: ict
  operating-model: {coordinator: ict, bodies: {kh: {role: approves}, ohjaus: {role: steers}}}
goals: {T1: {title: Asiointi, owner: ict}}
parties:
  ict: {title: {fi: ICT-palvelut, sv: IKT-tjänster}, kind: unit, contact: {email: salainen@kunta.example}}
  kh: {title: {fi: Kunnanhallitus, sv: Kommunstyrelsen}, kind: body}
  ohjaus: {title: {fi: Digiohjausryhmä, sv: Digistyrgruppen}, kind: body}
decisions:
  kh-1: {body: kh, date: 2026-02-16, section: 31, case-number: KUU/118/2025, outcome: approved, title: Hyväksyminen}
YAML
action a.yaml A1 "status: in-progress" "responsible: ict" "goals: T1" "end: 2026-Q2"
action b.yaml B1 "status: planned" "responsible: ict" "goals: T1" "end: 2026-09-30" "kind: procurement" \
  "cost: {estimate: 123456}"
action c.yaml C1 "status: planned" "responsible: ict" "goals: T1" "end: 2027" "internal-note: salaisuus muistiossa"
action d.yaml D1 "status: planned" "responsible: ict" "goals: T1" "end: 2026-12" "visibility: internal"
sed -i 's/title: Asiointi/title: Salainen hanke/' d.yaml
land 2026-02-16 "Hyväksytty"
git tag hyvaksytty
sed -i 's/2026-Q2/2026-Q3/' a.yaml
printf '    updates: {2026-05-10: {text: Siirtyy, reason: Kilpailutus kesti}}\n' >> a.yaml
land 2026-05-10 "Ensimmäinen siirto"
sed -i 's/2026-Q3/2026-Q4/; s/2026-05-10: {text: Siirtyy, reason: Kilpailutus kesti}/2026-05-10: {text: Siirtyy, reason: Kilpailutus kesti}, 2026-09-01: {text: Siirtyy taas, reason: Valitus markkinaoikeuteen}/' a.yaml
printf '    health: {light: red, reason: Valitus kesken, by: ict, date: 2026-09-01}\n    risks: [{text: Valitus pitkittyy, probability: 4, impact: 4}]\n' >> a.yaml
cat >> roadmap.yaml <<'YAML'
  ohjaus-2: {body: ohjaus, date: 2026-09-07, section: 8, outcome: noted, title: Siirto, about: [A1]}
reviews:
  seuranta-T1: {date: 2026-05-31, body: ohjaus, ref: t1}
YAML
git tag t1
sed -i 's/Salainen hanke/Salaisempi hanke/' d.yaml
sed -i 's/estimate: 123456/estimate: 654321/' b.yaml
action e.yaml E1 "status: planned" "responsible: ict" "goals: T1" "end: 2027-06"
land 2026-09-10 "Toinen siirto"
