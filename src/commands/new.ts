import { defaultFramework } from '../framework/index.js'
import { type ScaffoldFile, scaffold } from '../framework/scaffold/index.js'
import { schemaNames, schemaPath } from '../framework/scaffold/schema-comment.js'
import { writeNewFolder } from '../io/new-folder.js'
import { readPackageText } from '../io/package-files.js'
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
  const files = [...scaffold(defaultFramework, slug, kind, profile), ...(await schemaFiles())]
  const made = await writeNewFolder(folder, files)
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

/** What front matter may hold, for editors. */
function schemaFiles(): Promise<ScaffoldFile[]> {
  return Promise.all(
    schemaNames.map(async name => ({
      path: schemaPath(name),
      text: await readPackageText(schemaPath(name)),
    })),
  )
}
