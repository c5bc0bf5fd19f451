	.file	"orig.c"
	.section	.text.f,"axG",@progbits,f,comdat
	.p2align 4
	.globl	f
	.type	f, @function
f:
.Lkpatch_old_0:
.LFB0:
	.cfi_startproc
	movl	$1, %eax
	ret
	.cfi_endproc
.LFE0:
	.size	f, .-f
.Lkpatch_old_end_0:
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"axG",@progbits,f,comdat
	.p2align	4
	.type	f.kpatch, @function
f.kpatch:
.Lkpatch_new_0:
	.cfi_startproc
	movl	$2, %eax
	ret
	.cfi_endproc
	.size	f.kpatch, .-f.kpatch
.Lkpatch_new_end_0:
	.section	.kpatch.text,"axG",@progbits,f,comdat
	.balign	16
	.type	f.kpatch_old, @function
f.kpatch_old:
.Lkpatch_copy_0:
	.cfi_startproc
	movl	$1, %eax
	ret
	.cfi_endproc
	.size	f.kpatch_old, .-f.kpatch_old
.Lkpatch_copy_end_0:
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"f"
	.section	.kpatch.info,"aRG",@progbits,f,comdat
	.balign	8
	.long	.Lkpatch_old_0-.
	.long	.Lkpatch_old_end_0-.Lkpatch_old_0
	.long	.Lkpatch_new_0-.
	.long	.Lkpatch_new_end_0-.Lkpatch_new_0
	.long	.Lkpatch_name_0-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_0-.
	.long	.Lkpatch_copy_end_0-.Lkpatch_copy_0
	.zero	20
	.section	.kpatch.comdat,"MS",@progbits,1
	.string	"f"
