// office-holders are found by office: "Iranian president"
CREATE FULLTEXT INDEX office_words IF NOT EXISTS FOR ()-[o:OFFICE]-() ON EACH [o.words]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
