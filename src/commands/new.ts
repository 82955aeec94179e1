import { defaultFramework } from '../framework/index.js'
import { scaffold } from '../framework/scaffold/index.js'
import { writeNewFolder } from '../io/new-folder.js'
import type { Kind, Profile } from '../model/vocabulary.js'
import { exitCodes } from './exit-codes.js'

interface Options {
  kind: Kind
  profile: Profile
  in: string
}

/** `aar new`: writes a review folder that explains itself. Never touches a folder that is there. */
export async function run([slug]: [string], { kind, profile, in: parent }: Options): Promise<number> {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) {
    process.stderr.write(
      `\`${slug}\` cannot be the name of a review. Use lower-case letters, digits and hyphens, such as \`harbor-bridge\`.\n`,
    )
    return exitCodes.misused
  }
  const folder = `${parent}/${slug}`
  const made = await writeNewFolder(folder, scaffold(defaultFramework, slug, kind, profile))
  if (!made) {
    process.stderr.write(`\`${folder}\` is already there. Nothing was changed.\n`)
    return exitCodes.misused
  }
  process.stdout.write(`${folder}: a review to fill in. Begin with ${folder}/review.md.
  aar check ${folder}           says what is still to be done
  aar build ${folder} --draft   shows it as it stands
`)
  return exitCodes.good
}
