package vn.hoctap.recognition.query.dashboard;

/** For how long a dossier has stood where it stands (thời gian chờ), in days. */
public enum Age {
    UP_TO_7_DAYS,
    UP_TO_30_DAYS,
    UP_TO_90_DAYS,
    OVER_90_DAYS
}
