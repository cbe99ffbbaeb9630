. "$(dirname "$0")/../../story.sh"
# What a mail must not say by its form: quotations, signatures, another message's start.
begin
cat > roadmap.yaml <<'YAML'
roadmap: {title: Digital färdplan, languages: [sv], period: {start: 2026, end: 2029}, state: approved, owner: ict}
goals: {T1: {title: Ärenden på nätet, owner: ict}}
parties: {ict: {title: IKT-tjänster, kind: unit}}
reviews: {uppf-1: {date: 2026-05-31, body: ict, ref: t1}}
YAML
action a.yaml A1 "status: in-progress" "responsible: ict" "goals: T1" "end: 2026-Q2"
action b.yaml B1 "status: planned" "responsible: ict" "goals: T1" "end: 2027"
land 2026-02-16 "Början"
git tag t1
sed -i 's/2026-Q2/2027-Q1/; s/title: Asiointi/title: "> Blanketter i en lång titel som inte får plats på en rad i brevet"/' a.yaml
cat >> a.yaml <<'YAML'
    updates: {2026-09-01: {text: Flyttad, reason: "Avtalet finns på https://avtal.exempel.example/upphandling/2026/digitala-blanketter/bilaga-3.pdf\nFrom leverantören\n-- \n> ett citat"}}
    health: {light: red, reason: "-- ", by: ict, date: 2026-09-01}
    risks: [{text: "From början till slut", probability: 4, impact: 4}]
YAML
land 2026-09-10 "Flyttad"
