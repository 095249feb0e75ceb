// corrections are listed newest first
CREATE RANGE INDEX correction_recorded IF NOT EXISTS FOR (k:Correction) ON (k.recordedAt)
