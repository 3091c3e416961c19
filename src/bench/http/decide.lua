-- Sends the demands of the mix, one after the other; the file is named by the variable MELANGE.
local bodies = {}
for line in io.lines(os.getenv("MELANGE")) do bodies[#bodies + 1] = line end
local next = 0

request = function()
  next = next % #bodies + 1
  return wrk.format("POST", nil, { ["Content-Type"] = "application/json" }, bodies[next])
end

done = function(summary, latency)
  io.write(string.format("RESULTAT %.0f %.0f %.0f %d\n",
    summary.requests / summary.duration * 1e6, latency:percentile(50), latency:percentile(99),
    summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout))
end
