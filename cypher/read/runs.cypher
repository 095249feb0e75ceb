// which transactions of the server belong to a user's query, by the mark that it bears
// parameters: mark
// result: id
SHOW TRANSACTIONS YIELD transactionId, metaData
WHERE metaData.ententeRun = $mark
RETURN transactionId AS id
