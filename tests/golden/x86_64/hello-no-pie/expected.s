	.file	"orig.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"i'm unpatched!"
	.text
	.p2align 4
	.globl	i_m_being_patched
	.type	i_m_being_patched, @function
i_m_being_patched:
.Lkpatch_old_1:
.LFB11:
	.cfi_startproc
	movl	$.LC0, %edi
	jmp	puts
	.cfi_endproc
.LFE11:
	.size	i_m_being_patched, .-i_m_being_patched
.Lkpatch_old_end_1:
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.Lkpatch_old_2:
.LFB12:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	.p2align 4,,10
	.p2align 3
.L4:
	movl	$.LC0, %edi
	call	puts
	movl	$1, %edi
	call	sleep
	jmp	.L4
	.cfi_endproc
.LFE12:
	.size	main, .-main
.Lkpatch_old_end_2:
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	i_m_being_patched.kpatch, @function
i_m_being_patched.kpatch:
.Lkpatch_new_2:
	.cfi_startproc
	movl	$.LC0.kpatch, %esi
	movl	$.LC1.kpatch, %edi
	xorl	%eax, %eax
	jmp	printf
	.cfi_endproc
	.size	i_m_being_patched.kpatch, .-i_m_being_patched.kpatch
.Lkpatch_new_end_2:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	i_m_being_patched.kpatch_old, @function
i_m_being_patched.kpatch_old:
.Lkpatch_copy_1:
	.cfi_startproc
	movl	$.LC0, %edi
	jmp	puts
	.cfi_endproc
	.size	i_m_being_patched.kpatch_old, .-i_m_being_patched.kpatch_old
.Lkpatch_copy_end_1:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	main.kpatch, @function
main.kpatch:
.Lkpatch_new_3:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	.p2align 4,,10
	.p2align 3
.L4.kpatch:
	movl	$.LC0.kpatch, %esi
	movl	$.LC1.kpatch, %edi
	xorl	%eax, %eax
	call	printf
	movl	$1, %edi
	call	sleep
	jmp	.L4.kpatch
	.cfi_endproc
	.size	main.kpatch, .-main.kpatch
.Lkpatch_new_end_3:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	main.kpatch_old, @function
main.kpatch_old:
.Lkpatch_copy_2:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	.p2align 4,,10
	.p2align 3
.L4.kpatch_old:
	movl	$.LC0, %edi
	call	puts
	movl	$1, %edi
	call	sleep
	jmp	.L4.kpatch_old
	.cfi_endproc
	.size	main.kpatch_old, .-main.kpatch_old
.Lkpatch_copy_end_2:
	.section	.kpatch.rodata,"a",@progbits
.LC0.kpatch:
	.string	"tralala"
.LC1.kpatch:
	.string	"you patched my %s\n"
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"i_m_being_patched"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_1-.
	.long	.Lkpatch_old_end_1-.Lkpatch_old_1
	.long	.Lkpatch_new_2-.
	.long	.Lkpatch_new_end_2-.Lkpatch_new_2
	.long	.Lkpatch_name_0-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_1-.
	.long	.Lkpatch_copy_end_1-.Lkpatch_copy_1
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_1:
	.string	"main"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_2-.
	.long	.Lkpatch_old_end_2-.Lkpatch_old_2
	.long	.Lkpatch_new_3-.
	.long	.Lkpatch_new_end_3-.Lkpatch_new_3
	.long	.Lkpatch_name_1-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_2-.
	.long	.Lkpatch_copy_end_2-.Lkpatch_copy_2
	.zero	20
