. "$(dirname "$0")/../../story.sh"
begin 'language: en'
# A roadmap with bodies beside two without; the second weighs changes itself, the third misspells.
mkdir -p oma vika
printf 'format: 1\nlanguage: en\nsignificance:\n  end-moved: information\n  retitled: decision\n' > oma/tiekartta.yaml
printf 'format: 1\nlanguage: en\nsignificance:\n  end-movd: decision\n  retitled: päätös\n' > vika/tiekartta.yaml
cat > roadmap.yaml << 'END'
roadmap:
  title: Digitiekartta
  languages: [fi, sv]
  operating-model:
    coordinator: it
    bodies:
      kh: {role: approves, cadence: yearly}
      ohjausryhma: {role: steers, cadence: monthly}
      johtoryhma: {role: follows}
      muu: {cadence: yearly}
parties:
  it: {title: Tietohallinto, kind: unit}
  kh: {title: {fi: Kunnanhallitus, sv: Kommunstyrelsen}, kind: body}
  ohjausryhma: {title: {fi: Digiohjausryhmä, sv: Digitala styrgruppen}, kind: body}
END
action a.yaml A1 "status: in-progress" "responsible: it" "end: 2026-06-30"
action b.yaml B1 "status: planned" "responsible: it" "end: 2026-09-01"
action oma/a.yaml A1 "status: in-progress" "end: 2026-06-30"
action oma/b.yaml B1 "status: in-progress" "end: 2026-06-30"
land 2026-01-10 "Alku"
git tag alku
action a.yaml A1 "status: in-progress" "responsible: it" "end: 2026-12-31"
action b.yaml B1 "status: planned" "responsible: it" "end: 2026-09-20"
action oma/a.yaml A1 "status: in-progress" "end: 2026-12-31"
sed -i 's/title: .*/title: Sähköinen asiointi/' oma/b.yaml
land 2026-02-10 "Siirto"
