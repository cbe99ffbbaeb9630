. "$(dirname "$0")/../../story.sh"
# One branch for each built-in rule, against an approved roadmap.
begin 'language: en'
cat > roadmap.yaml <<'YAML'
roadmap:
  title: Digitiekartta
  languages: [fi]
  period: {start: 2026, end: 2029}
  state: approved
  approval: kh-1
  owner: hallinto
  operating-model:
    bodies:
      kh: {role: approves, cadence: yearly}
      ohjaus: {role: steers, cadence: quarterly}
parties:
  hallinto: {title: Hallinto, kind: unit}
  ict: {title: ICT-palvelut, kind: unit}
  kh: {title: Kunnanhallitus, kind: body}
  ohjaus: {title: Digiohjausryhmä, kind: body}
decisions:
  kh-1: {body: kh, date: 2026-02-16, section: 31, outcome: approved, title: Hyväksyminen}
perspectives:
  laitteet: {baseline: {value: 2}, target: {value: 4, by: 2029}}
goals:
  T1: {title: Asiointi, perspectives: laitteet}
requirements:
  L1: {title: Laki, number: 306/2019, kind: act, deadlines: {d1: {date: 2026-09-30, title: Voimaan}}}
YAML
action a.yaml A1 "status: planned" "responsible: ict" "goals: T1" "start: 2026-12-15" "end: 2027-03-31" \
  "requirements: {requirement: L1, deadline: d1}"
action b.yaml B1 "status: in-progress" "responsible: ict" "goals: T1" "end: 2026-08-31" \
  "requirements: {requirement: L1, deadline: d1}"
land 2026-02-16 "Hyväksytty"
turn() { git checkout --quiet -b "$1" main; }
turn far; sed -i 's/2026-08-31/2027-03-31/' b.yaml; land 2026-11-01 "Siirto" "Syy: Toimitus myöhästyi"
turn silent; sed -i 's/2026-08-31/2026-09-15/' b.yaml; land 2026-11-01 "Siirto"
turn explained; sed -i 's/2026-08-31/2026-09-15/' b.yaml; land 2026-11-01 "Siirto" "Orsak: Leveransen blev sen"
turn noted; sed -i 's/2026-08-31/2026-09-15/' b.yaml
printf '    updates: {2026-11-01: {text: Siirtyy, reason: Henkilövaje}}\n' >> b.yaml; land 2026-11-01 "Siirto"
turn undated; sed -i '/end:/d' b.yaml; land 2026-11-01 "Ilman päivää" "Reason: Not known yet"
turn unassigned; sed -i '/responsible:/d' b.yaml; land 2026-11-01 "Ilman vastuutahoa"
turn removed; git rm --quiet b.yaml; land 2026-11-01 "Poisto"
turn goalless; sed -i '/^goals:/,/T1:/d' roadmap.yaml; sed -i '/goals:/d' a.yaml b.yaml; land 2026-11-01 "Tavoite pois"
turn lowered; sed -i 's/value: 4/value: 3/' roadmap.yaml; land 2026-11-01 "Tavoitetaso"
turn cancelled; sed -i 's/status: planned/status: cancelled/' a.yaml; land 2026-11-01 "Peruttu"
turn wording; sed -i 's/title: Asiointi/title: Asiointi verkossa/' a.yaml; land 2026-11-01 "Sanamuoto"
git checkout --quiet main
