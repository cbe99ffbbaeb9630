. "$(dirname "$0")/../../story.sh"
# What spreadsheets and calendars are given, with words that would be formulas.
begin 'language: en'
frame() {
  cat > roadmap.yaml <<'END'
roadmap: {title: Digitiekartta, languages: [fi, sv], period: {start: 2026, end: 2029}, state: approved, organization: {name: Kuusilampi, code: "0999"}, operating-model: {bodies: {ohjaus: {role: steers}}}}
goals: {T1: {title: Asiointi}}
parties:
  ict: {title: {fi: Tietohallinto, sv: IKT}, kind: unit}
  talous: {title: Talous, kind: unit}
  ohjaus: {title: Digiohjausryhmä, kind: body}
phases: {kysely: {title: Kysely, status: in-progress, responsible: talous, start: 2026-10, end: 2026-12}}
requirements: {laki: {title: Digipalvelulaki, number: 306/2019, kind: act, checked-on: 2026-10-01, deadlines: {d1: {date: 2026-12-31, title: Selosteet}}}}
perspectives: {taito: {title: Taito, baseline: {value: 2.4}, target: {value: 3.5, by: 2029}}}
indicators: {saldo: {title: "=SUMMA(A1)", unit: "%", direction: up, targets: {2026: 0.5}, measurements: {2026-10: {value: -14.5}}}}
reviews: {r1: {date: 2026-05-11, body: ohjaus, ref: r1}, r2: {date: 2026-12-14, body: ohjaus}}
END
}
works() {
  cat > actions.yaml <<END
actions:
  A1: {title: "@viestit; \"laajat\"", goals: T1, status: in-progress, responsible: ict, requirements: [{requirement: laki, deadline: d1}], end: $1}
  A2: {title: Lomakkeet, goals: T1, responsible: talous, $2}
  A3: {title: Verkko, goals: T1, status: in-progress, responsible: ict, formerly: V1, end: 2026-08, milestones: {m1: {title: Kilpailutus, date: 2026-07}}}
END
  cat >> actions.yaml
}
frame
works 2026-12-15 "status: in-progress, end: 2026-09" < /dev/null
land 2026-05-04 "Alku"
git tag r1
works "2027-Q1, updates: {2026-09-07: {text: Siirtyi, reason: \"-toimittaja, vaihtui\"}}" "status: done, end: 2026-09, completed: 2026-10-05" <<'END'
  A4: {title: Varaus, goals: T1, status: proposed, end: 2027-H2}
  A5: {title: Tuki, goals: T1, status: in-progress, started: 2026-10-01, responsible: ict, continuous: true, review: 2026-10}
  A6: {title: Salainen, goals: T1, status: in-progress, responsible: ict, end: 2026-12, visibility: internal}
END
land 2026-09-07 "Syksy"
