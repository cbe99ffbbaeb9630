. "$(dirname "$0")/../../story.sh"
git init --quiet --initial-branch=main .
mkdir kunta && cd kunta
# What is staged has two faults; the folder has others, none of which the next commit holds.
cat > tiekartta.yaml <<'END'
format: 1
folder: roadmap
language: en
lint:
  waivers:
    - {rule: missing-description, record: actions/A2, reason: Kesken, owner: ict}
END
mkdir -p roadmap/.luonnokset roadmap/muu
cat > roadmap/roadmap.yaml <<'END'
roadmap:
  title: Digitiekartta
  languages: fi
  period: {start: 2026, end: 2029}
  state: draft
  foreword: {file: esipuhe.md}
goals:
  T1: {title: Asiointi sujuu}
parties:
  ict: {title: Tietohallinto, kind: unit}
END
echo 'Miksi tiekartta' > roadmap/esipuhe.md
action roadmap/a.yaml A1 "goals: T1" "status: planned" "responsible: ict" "end: 2027-05" "description: Kuvaus"
action roadmap/b.yaml A2 "goals: T1" "status: planned" "responsible: ict" "end: 2027-05"
cd .. && land 2026-02-16 "Alku" && cd kunta
action roadmap/a.yaml A1 "goals: T1" "status: planned" "responsible: ict" "end: kevät 2027" "description: Kuvaus"
action roadmap/c.yaml A3 "goals: T1" "status: planned" "responsible: ictt" "end: 2027-05" "description: Kuvaus"
action roadmap/.luonnokset/d.yaml A4 "goals: T1" "status: planned" "responsible: ict" "end: 2027-05" "description: Kuvaus"
ln -s .luonnokset/d.yaml roadmap/d.yaml
ln -s a.yaml roadmap/sama.yaml
ln -s poissa.yaml roadmap/katkennut.yaml
ln -s ../tiekartta.yaml roadmap/ulos.yaml
git add .
action roadmap/uusi.yaml A5 "goals: T9"
git add --intent-to-add roadmap/uusi.yaml
echo 'folder: [' > tiekartta.yaml
rm roadmap/esipuhe.md
action roadmap/a.yaml A1 "goals: T1" "status: planned" "responsible: ict" "end: 2027-05" "description: Kuvaus"
printf 'actions: [\n' > roadmap/muu/rikki.yaml
cd ..
