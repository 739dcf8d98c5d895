/** When to stop, in whole sentences. The player reads them here (`islands/exercise-player/session.ts`). */
export function StopList({ rules }: { rules: readonly string[] }) {
  return (
    <ul data-stop="">
      {rules.map((rule, index) => (
        <li key={index}>{rule}</li>
      ))}
    </ul>
  )
}
