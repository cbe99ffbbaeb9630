. "$(dirname "$0")/../../story.sh"
# Old debt does not fail; what the branch brings in does, silenced or not.
begin 'language: en'
cat > roadmap.yaml <<'YAML'
roadmap: {title: Digitiekartta, languages: [fi], period: {start: 2026, end: 2029}, state: approved, owner: ict}
parties: {ict: {title: ICT, kind: unit}}
YAML
action a.yaml A1 "status: in-progress" "responsible: poissa" "end: 2026-13"
land 2026-01-10 "Alku"
turn() { git checkout --quiet -b "$1" main; }
turn moved; git mv a.yaml z.yaml; land 2026-02-10 "Tiedosto"
turn renamed; sed -i 's/A1:/A9:/' a.yaml; printf '    formerly: A1\n' >> a.yaml; land 2026-02-10 "Tunnus"
turn worse; action b.yaml B1 "status: käynnissä" "responsible: ict" "end: kevät 2027"; land 2026-02-10 "Uusi"
turn silenced; action b.yaml B1 "status: in-progress" "responsible: ict" "end: kevät 2027 # tiekartta: ignore vague-period ei vielä tiedetä"; land 2026-02-10 "Uusi"
turn waived; action b.yaml B1 "status: in-progress" "responsible: ict" "end: kevät 2027"
printf 'lint: {waivers: [{rule: vague-period, reason: Ei tiedetä}]}\n' >> tiekartta.yaml; land 2026-02-10 "Uusi"
turn mended; action a.yaml A1 "status: in-progress" "responsible: ict" "end: 2026-12"; land 2026-02-10 "Korjaus"
turn damaged; printf 'actions: {A1: {title: "Asiointi\n' > a.yaml; land 2026-02-10 "Rikki"
git checkout --quiet main
