. "$(dirname "$0")/../../story.sh"
begin
# What a move means for records that did not change, and for those that only follow it.
rest() { printf '    %s\n' "responsible: it" "goals: T1"; }
plan() { # A07's end, A08's and A09's dates
  {
    printf 'actions:\n  A07:\n    title: Kirjautuminen\n    status: in-progress\n    end: %s\n' "$1"
    rest
    printf '    requirements: {requirement: laki-306, deadline: siirtyma}\n'
    printf '    milestones: {kilpailutus: {title: Kilpailutus, date: 2026-09-15}}\n'
    printf '  A08:\n    title: Asiointi\n    status: planned\n    start: %s\n    end: %s\n' "$2" "$3"
    rest
    printf '    depends-on: A07\n'
    printf '  A09:\n    title: Koulutus\n    status: planned\n    start: %s\n    end: %s\n' "$4" "$5"
    rest
    printf '    depends-on: A08\n'
  } > a.yaml
}
{
  printf 'actions:\n'
  printf '  B01:\n    title: Käyttöönotto\n    status: planned\n    start: 2026-11\n    end: 2027-03\n'
  rest
  printf '    depends-on: [A07, {action: A09, type: finish-finish, lag: 2w}]\n'
  printf '  B02:\n    title: Viestintä\n    status: planned\n    start: 2026-12\n    end: 2026-12\n'
  rest
  printf '    depends-on: {action: A07, type: start-start}\n'
} > b.yaml
printf 'goals: {T1: {title: Asiointi on helppoa}}\n' > c.yaml
printf 'requirements:\n  laki-306:\n    title: Digipalvelulaki\n    number: 306/2019\n    kind: act\n' >> c.yaml
printf '    deadlines: {siirtyma: {date: 2026-11-18, title: Siirtymäaika}}\n' >> c.yaml
plan 2026-09-30 2026-Q4 2026-Q4 2027-Q1 2027-Q1
land 2026-01-10 "Alku"
plan 2026-11-30 2027-Q1 2027-Q1 2027-Q2 2027-Q2
land 2026-02-10 "Siirto"
plan 2026-09-10 2027-Q1 2027-Q1 2027-Q2 2027-Q2
land 2026-03-10 "Aikaistus"
plan 2026-09-10 2027-Q1 2027-Q1 2027-Q2 2027-Q2
sed -i '/A07:/,/status:/s/in-progress/cancelled/' a.yaml
