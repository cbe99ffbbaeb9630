. "$(dirname "$0")/../../story.sh"
begin 'language: en'
# Only a file that the foreword names differs, and no YAML.
printf 'roadmap:\n  title: {fi: Digitiekartta}\n  foreword:\n    fi: {file: saate.md}\n' > roadmap.yaml
printf 'Palvelut ovat kaikkien.\n' > saate.md
action a.yaml A1 "status: in-progress" "responsible: it" "goals: [T1]" "end: 2026-06-30"
land 2026-01-10 "Alku"
printf 'Palvelut ovat kaikkien, ja ne toimivat.\n' > saate.md
land 2026-02-10 "Saatesanat"
