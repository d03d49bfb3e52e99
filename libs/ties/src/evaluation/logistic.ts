/** A fitted logistic model: the chance of an outcome from its features. */
export type LogisticModel = (features: readonly number[]) => number

const ROUNDS = 25
/** Keeps the weights finite where the features divide the outcomes without an error. */
const RIDGE = 1e-3

/** Fits a logistic model by Newton's method; features should be of similar size, a constant is added. */
export function fitLogistic(rows: readonly (readonly number[])[], cameTrue: readonly boolean[]): LogisticModel {
  const inputs = rows.map((row) => [1, ...row])
  let weights: number[] = Array.from({ length: inputs[0]?.length ?? 1 }, () => 0)
  for (let round = 0; round < ROUNDS; round++) {
    const step = newtonStep(inputs, cameTrue, weights)
    weights = weights.map((weight, i) => weight + step[i]!)
    if (Math.max(...step.map(Math.abs)) < 1e-8) break
  }
  return (features) => chance([1, ...features], weights)
}

function chance(input: readonly number[], weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-input.reduce((sum, value, i) => sum + value * weights[i]!, 0)))
}

function newtonStep(inputs: readonly number[][], cameTrue: readonly boolean[], weights: readonly number[]): number[] {
  const gradient = weights.map((weight) => -RIDGE * weight)
  const curvature = weights.map((_, i) => weights.map((_, j) => (i === j ? RIDGE : 0)))
  inputs.forEach((input, row) => {
    const expected = chance(input, weights)
    const spread = expected * (1 - expected)
    input.forEach((value, i) => {
      gradient[i]! += value * ((cameTrue[row] ? 1 : 0) - expected)
      const line = curvature[i]!
      for (let j = 0; j < input.length; j++) line[j]! += spread * value * input[j]!
    })
  })
  return solve(curvature, gradient)
}

/** Solves a positive definite system by elimination; its matrix and right side are used up. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length
  for (let i = 0; i < size; i++)
    for (let k = i + 1; k < size; k++) {
      const factor = matrix[k]![i]! / matrix[i]![i]!
      for (let j = i; j < size; j++) matrix[k]![j]! -= factor * matrix[i]![j]!
      right[k]! -= factor * right[i]!
    }
  const solution = right.map(() => 0)
  for (let i = size - 1; i >= 0; i--) {
    const known = solution.reduce((sum, value, j) => (j > i ? sum + matrix[i]![j]! * value : sum), 0)
    solution[i] = (right[i]! - known) / matrix[i]![i]!
  }
  return solution
}
